// explain and assess --json: what would turn the verdict, the best case for each loser, what to find out next.
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace waymark::test {
namespace {

using testing::HasSubstr;
using testing::Not;
using Json = nlohmann::ordered_json;

const std::string kDatabase = kExamples + "database-bound-api.waymark";

TEST_F(CommandLine, ExplainSaysWhatWouldTurnTheVerdict)
{
    const std::string said = runProgram({"explain", kHotLoop}).output;
    EXPECT_THAT(said, HasSubstr("\nWhat would turn the verdict\n"));
    EXPECT_THAT(said,
        HasSubstr("  How much work does a call do? ‘Under 1 µs’ instead of ‘0.1–10 ms’.\n"
                  "    The verdict would be Keep the service.\n"));
    EXPECT_THAT(said, HasSubstr("\nOne weight alone, the others in proportion\n"));
    EXPECT_THAT(said, HasSubstr("\nHow far another answer moves the lead of Go with a Rust hot path ("));
    EXPECT_THAT(said, HasSubstr("\nThe best case for Rust\n"));
    EXPECT_THAT(said, HasSubstr("\nThe best case for Keep the service\n"));
    EXPECT_THAT(said, HasSubstr("\nWhat to find out next\n"));
}

TEST_F(CommandLine, ExplainSaysTheSameAsJson)
{
    const std::string said = runProgram({"explain", kHotLoop}).output;
    const Json json = Json::parse(runProgram({"explain", "--json", kHotLoop}).output);
    for (const char* kind : {"answers", "weights", "values"}) {
        ASSERT_FALSE(json["flips"][kind].empty()) << kind;
        for (const Json& flip : json["flips"][kind])
            EXPECT_THAT(said, HasSubstr(flip["said"].get<std::string>()));
    }
    for (const Json& line : json["flips"]["weightsAlone"])
        EXPECT_THAT(said, HasSubstr(line.get<std::string>()));
    ASSERT_EQ(json["bestCases"].size(), 2u);
    EXPECT_EQ(json["bestCases"][0]["alternative"], "rust");
    EXPECT_THAT(said, HasSubstr(json["bestCases"][0]["who"][0].get<std::string>()));
}

TEST_F(CommandLine, AssessAsJsonHasTheFlipsInFigures)
{
    const Json json = Json::parse(runProgram({"assess", "--json", kHotLoop}).output);
    const Json& nearest = json["flips"]["counterfactuals"][0];
    EXPECT_EQ(
        nearest["changes"], Json::parse(R"([{"question": "call-grain", "from": "under-10ms", "to": "under-1us"}])"));
    EXPECT_EQ(nearest["verdict"], "keep");
    double sum = 0;
    for (const auto& [criterion, weight] : json["flips"]["weights"][0]["weights"].items())
        sum += weight.get<double>();
    EXPECT_NEAR(sum, 1, 1e-9);
    for (const Json& value : json["flips"]["values"])
        EXPECT_EQ(value["to"].is_null(), value["verdict"].is_null());
    EXPECT_EQ(json["bestCases"][0]["lacksReason"], true);
    EXPECT_TRUE(json["bestCases"][0]["weights"].is_null());
    EXPECT_GT(json["next"]["certainty"], 0.5);
}

TEST_F(CommandLine, FlipsThatAssessTellsOfTurnTheVerdictWhenTheyAreAnswered)
{
    const Json json = Json::parse(runProgram({"assess", "--json", kDatabase}).output);
    for (const Json& set : json["flips"]["counterfactuals"]) {
        const std::string path = written("turned.waymark", readPlainly(kDatabase));
        for (const Json& change : set["changes"])
            runProgram({"answer", path, change["question"].get<std::string>() + '=' + change["to"].get<std::string>()});
        const Json turned = Json::parse(runProgram({"assess", "--json", path}).output);
        EXPECT_EQ(turned["verdict"]["alternative"], set["verdict"]);
    }
}

TEST_F(CommandLine, NothingIsLookedAroundWhileNothingIsDecided)
{
    const std::string path = decision();
    const Json json = Json::parse(runProgram({"assess", "--json", path}).output);
    for (const char* member : {"flips", "bestCases", "next"})
        EXPECT_TRUE(json.at(member).is_null()) << member;
    EXPECT_THAT(runProgram({"explain", path}).output, Not(HasSubstr("What would turn the verdict")));
}

} // namespace
} // namespace waymark::test
