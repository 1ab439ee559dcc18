// frameworks, questions, and what every command has in common.
#include <map>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace waymark::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using Json = nlohmann::ordered_json;

TEST_F(CommandLine, FrameworksListsWhatShips)
{
    const ProgramRun run = runProgram({"frameworks"});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.output, "rust-vs-go  1.0.0  Rust vs Go\n");
    EXPECT_THAT(run.errors, IsEmpty());
}

TEST_F(CommandLine, FrameworksAsJsonNamesIdVersionAndHash)
{
    const Json json = Json::parse(runProgram({"frameworks", "--json"}).output);
    ASSERT_EQ(json["frameworks"].size(), 1u);
    EXPECT_EQ(json["frameworks"][0]["id"], "rust-vs-go");
    EXPECT_EQ(json["frameworks"][0]["version"], "1.0.0");
    EXPECT_EQ(json["frameworks"][0]["hash"].get<std::string>().size(), 64u);
}

TEST_F(CommandLine, QuestionsNamesEveryQuestionWithItsOptions)
{
    const ProgramRun run = runProgram({"questions"});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.output, HasSubstr("status"));
    EXPECT_THAT(run.output, HasSubstr("greenfield | existing-go | existing-other | go-component"));
}

TEST_F(CommandLine, QuestionsAsJsonTellWhatEachTakes)
{
    const Json json = Json::parse(runProgram({"questions", "--framework", "rust-vs-go", "--json"}).output);
    EXPECT_EQ(json["framework"]["id"], "rust-vs-go");
    EXPECT_GE(json["questions"].size(), 30u);
    const Json& status = json["questions"][0];
    EXPECT_EQ(status["id"], "status");
    EXPECT_EQ(status["page"], "starting-point");
    EXPECT_EQ(status["kind"], "single");
    EXPECT_EQ(status["essential"], true);
    EXPECT_EQ(status["asked"], "once");
    EXPECT_EQ(status["options"][0]["id"], "greenfield");
}

TEST_F(CommandLine, QuestionsAsJsonTellWhatEachEstimatorTakesAndAnswers)
{
    const Json json = Json::parse(runProgram({"questions", "--json"}).output);
    std::map<std::string, Json> estimators;
    for (const Json& estimator : json["estimators"])
        estimators[estimator["id"]] = estimator;
    EXPECT_EQ(estimators.size(), 6u);
    const Json& hotPath = estimators.at("hot-path");
    EXPECT_EQ(hotPath["inputs"][0]["id"], "requestMs");
    EXPECT_EQ(hotPath["inputs"][3]["choices"][0]["id"], "ffi");
    EXPECT_EQ(hotPath["assumptions"][0]["value"], Json::array({1, 1.2, 2.7}));
    EXPECT_EQ(hotPath["answers"], Json::array({"hot-share", "call-grain"}));
    EXPECT_TRUE(estimators.at("latency")["lists"].contains("stages"));
    for (const char* member : {"needs", "modules", "catalogue"})
        EXPECT_TRUE(estimators.at("coverage")["lists"].contains(member)) << member;
}

TEST_F(CommandLine, QuestionsOfAnUnknownFrameworkAreWrongUsage)
{
    const ProgramRun run = runProgram({"questions", "--framework", "nosuch"});
    EXPECT_EQ(run.status, 2);
    EXPECT_EQ(run.errors, "waymark-cli: there is no framework 'nosuch'; expected one of rust-vs-go\n");
    EXPECT_THAT(run.output, IsEmpty());
}

TEST_F(CommandLine, HelpAndVersionAreDone)
{
    EXPECT_EQ(runProgram({"--help"}).status, 0);
    EXPECT_EQ(runProgram({"assess", "--help"}).status, 0);
    const ProgramRun version = runProgram({"--version"});
    EXPECT_EQ(version.status, 0);
    EXPECT_EQ(version.output, "waymark-cli " WAYMARK_VERSION "\n");
}

TEST_F(CommandLine, WrongArgumentsAreWrongUsage)
{
    EXPECT_EQ(runProgram({}).status, 2);
    EXPECT_EQ(runProgram({"assess"}).status, 2);
    EXPECT_EQ(runProgram({"assess", "--nosuch", "file"}).status, 2);
    EXPECT_EQ(runProgram({"validate"}).status, 2);
    EXPECT_EQ(runProgram({"answer", "file"}).status, 2);
    EXPECT_EQ(runProgram({"new", "--title", "No framework", "-o", file("a")}).status, 2);
    const ProgramRun misspelt = runProgram({"asess", "file"});
    EXPECT_EQ(misspelt.status, 2);
    EXPECT_THAT(misspelt.errors, HasSubstr("there is no command 'asess'"));
}

TEST_F(CommandLine, AFileThatIsNotThereIsRefused)
{
    const std::string missing = file("missing");
    for (const char* command : {"assess", "explain", "validate"}) {
        const ProgramRun run = runProgram({command, missing});
        EXPECT_EQ(run.status, 3) << command;
        EXPECT_THAT(run.errors, HasSubstr(missing + ": ")) << command;
        EXPECT_THAT(run.output, IsEmpty()) << command;
    }
}

} // namespace
} // namespace waymark::test
