// import go-mod and estimate coverage: how far each side's libraries cover what a service needs.
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/base/read_file.h"
#include "tests/app/cli/program.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Json = nlohmann::ordered_json;

const std::string kService = WAYMARK_SOURCE_DIR "/tests/samples/go-mod/order-service.go.mod";

constexpr const char* kOverlay = R"({"waymarkLibraryOverlay": 1, "title": "Our own libraries",
"needs": [{"id": "workflow", "name": "Workflow engine", "text": "We keep a client of our own.",
  "tiers": {"go": "mature", "rust": "usable"},
  "libraries": {"go": [{"name": "go.temporal.io/sdk"}], "rust": [{"name": "our-temporal"}]}}]})";

class Coverage : public CommandLine {
protected:
    static Json imported(const std::string& path, const std::vector<std::string>& more = {})
    {
        std::vector<std::string> arguments{"import", "go-mod", path, "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const ProgramRun done = runProgram(arguments);
        EXPECT_EQ(done.status, 0) << done.errors;
        return Json::parse(done.output);
    }

    Json estimated(const std::string& text) const
    {
        const ProgramRun done = runProgram({"estimate", "coverage", written("needs.json", text), "--json"});
        EXPECT_EQ(done.status, 0) << done.errors;
        return Json::parse(done.output);
    }
};

TEST_F(Coverage, OfAGoModIsToldWithItsGaps)
{
    const Json said = imported(kService);
    EXPECT_EQ(said["module"], "github.com/orchard-shop/orders");
    EXPECT_EQ(said["go"], "1.25.0");
    EXPECT_EQ(said["requirements"], 20);
    EXPECT_EQ(said["matched"], 13);
    EXPECT_EQ(said["coverage"]["go"], 1);
    EXPECT_NEAR(said["coverage"]["rust"], 10.0 / 12, 1e-12);
    ASSERT_EQ(said["gaps"].size(), 2u);
    EXPECT_EQ(said["gaps"][1]["need"], "payments");
    EXPECT_EQ(said["gaps"][1]["tier"], "immature");
    EXPECT_THAT(said["gaps"][1]["nearest"], ElementsAre("async-stripe"));
    EXPECT_THAT(said["gaps"][1]["modules"], ElementsAre("github.com/stripe/stripe-go/v82"));
    EXPECT_THAT(said["unknown"], IsEmpty());
    EXPECT_EQ(said["answers"]["coverage"], "young");
}

TEST_F(Coverage, OfAGoModIsToldInWords)
{
    const ProgramRun done = runProgram({"import", "go-mod", kService});
    EXPECT_EQ(done.status, 0) << done.errors;
    EXPECT_THAT(done.output, HasSubstr("Rust covers 83\u00A0% of 12 needs."));
    EXPECT_THAT(done.output, HasSubstr("async-stripe"));
}

TEST_F(Coverage, GoesIntoADecisionAsAnAnswerThatCounts)
{
    const std::string path = decision();
    imported(kService, {"--into", path});
    const ProgramRun explained = runProgram({"assess", path, "--json"});
    EXPECT_EQ(explained.status, 0);
    EXPECT_EQ(Json::parse(explained.output)["answered"], 1);
}

TEST_F(Coverage, NamesADecisionThatItCannotOpenAndTellsNothingElse)
{
    const ProgramRun done = runProgram({"import", "go-mod", kService, "--into", file("missing.waymark")});
    EXPECT_EQ(done.status, 3);
    EXPECT_THAT(done.errors, HasSubstr("missing.waymark"));
    EXPECT_THAT(done.output, IsEmpty());
}

TEST_F(Coverage, TakesATeamsOwnCatalogueAndKeepsItWithTheDecision)
{
    const std::string overlay = written("ours.json", kOverlay);
    const std::string path = decision();
    const Json said = imported(kService, {"--catalogue", overlay, "--into", path});
    EXPECT_NEAR(said["coverage"]["rust"], 11.0 / 12, 1e-12);
    EXPECT_EQ(said["catalogue"]["overlay"], "Our own libraries");
    EXPECT_THAT(*readFile(path), HasSubstr("our-temporal"));
}

TEST_F(Coverage, WarnsOfDirectivesThatItDoesNotKnow)
{
    const ProgramRun done =
        runProgram({"import", "go-mod", written("go.mod", "module m\nshade a\nrequire github.com/lib/pq v1.0.0\n")});
    EXPECT_EQ(done.status, 0);
    EXPECT_THAT(done.errors, HasSubstr("go.mod:2: "));
    EXPECT_THAT(done.errors, HasSubstr("shade"));
}

TEST_F(Coverage, RefusesAFileThatIsNoGoModAndNamesTheLines)
{
    const ProgramRun done = runProgram({"import", "go-mod", written("go.mod", "module m\nrequire a\n\nreplace a b\n")});
    EXPECT_EQ(done.status, 3);
    EXPECT_THAT(done.errors, HasSubstr("go.mod:2: "));
    EXPECT_THAT(done.errors, HasSubstr("go.mod:4: "));
    EXPECT_THAT(done.output, IsEmpty());
}

TEST_F(Coverage, OfPickedNeedsIsToldWithWhatGapsCost)
{
    const Json said =
        estimated(R"({"needs": ["postgres", "saml", "iac"], "assumptions": {"bridge-missing": [1, 2, 3]}})");
    EXPECT_NEAR(said["coverage"]["rust"], 1.0 / 3, 1e-12);
    EXPECT_EQ(said["figures"]["missing.rust"], 1);
    EXPECT_EQ(said["answers"]["coverage"], "missing");
    EXPECT_EQ(said["gaps"][0]["need"], "iac");
    EXPECT_THAT(said["gaps"][0]["weeks"], ElementsAre(1, 2, 3));
    EXPECT_EQ(said["assumptions"][2]["yours"], true);
    EXPECT_FALSE(said["assumptions"][0].contains("yours"));
}

TEST_F(Coverage, RefusesNeedsAndCataloguesThatItDoesNotUnderstand)
{
    const ProgramRun need =
        runProgram({"estimate", "coverage", written("needs.json", R"({"needs": ["postgres", "tea"]})")});
    EXPECT_EQ(need.status, 3);
    EXPECT_THAT(need.errors, HasSubstr("needs.json:1:24: /needs/1: "));
    const ProgramRun overlay =
        runProgram({"estimate", "coverage", written("needs.json", R"({"catalogue": {"waymarkLibraryOverlay": 1}})")});
    EXPECT_EQ(overlay.status, 3);
    EXPECT_THAT(overlay.errors, HasSubstr("/catalogue/title: "));
}

TEST_F(Coverage, ConcludesNothingFromModulesThatNobodyKnows)
{
    const std::string unknown = written("go.mod", "module example.com/x\nrequire github.com/nobody/a v1.0.0\n");
    const std::string path = decision();
    const Json said = imported(unknown, {"--into", path});
    EXPECT_THAT(said["unknown"], ElementsAre("github.com/nobody/a"));
    EXPECT_THAT(said["answers"], IsEmpty());
    EXPECT_EQ(Json::parse(runProgram({"assess", path, "--json"}).output)["answered"], 0);
    EXPECT_THAT(estimated("{}")["answers"], IsEmpty());
}

} // namespace
} // namespace waymark::test
