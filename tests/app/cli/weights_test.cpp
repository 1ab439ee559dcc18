// weights: from an order, points or comparisons to weights.
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;
using Json = nlohmann::ordered_json;

constexpr const char* kLeader = R"({"criteria": ["experience", "education", "charisma", "age"],
    "matrix": [[1, 4, 3, 7], [null, 1, 0.3333333333333333, 3], [0.33, null, 1, 5], [null, null, null, 1]]})";

class Weights : public CommandLine {
protected:
    ProgramRun run(const std::string& method, const std::string& text, const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> arguments{"weights", method, written("said.json", text)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runProgram(arguments);
    }

    Json found(const std::string& method, const std::string& text) const
    {
        const ProgramRun done = run(method, text, {"--json"});
        EXPECT_EQ(done.status, 0) << done.errors;
        return Json::parse(done.output);
    }
};

TEST_F(Weights, OfAnOrderAreItsCentroid)
{
    const Json weights = found("roc", R"({"order": ["z", "b", ["c", "a"]]})")["weights"];
    EXPECT_NEAR(weights["z"], 25.0 / 48, 1e-15);
    EXPECT_NEAR(weights["b"], 13.0 / 48, 1e-15);
    EXPECT_NEAR(weights["c"], 5.0 / 48, 1e-15);
    EXPECT_NEAR(weights["a"], 5.0 / 48, 1e-15);
}

TEST_F(Weights, StandInTheOrderOfTheFile)
{
    EXPECT_EQ(run("swing", R"({"criteria": ["z", "a"], "points": [100, 60]})", {"--json"}).output,
        "{\n  \"weights\": {\n    \"z\": 0.625,\n    \"a\": 0.375\n  }\n}\n");
}

TEST_F(Weights, OfSmartPointsAreTheirShares)
{
    const Json weights = found("smart", R"({"criteria": ["a", "b", "c", "d"], "points": [10, 20, 35, 60]})")["weights"];
    EXPECT_NEAR(weights["d"], 12.0 / 25, 1e-15);
}

TEST_F(Weights, OfComparisonsComeWithTheirConsistency)
{
    const Json leader = found("ahp", kLeader);
    EXPECT_NEAR(leader["weights"]["experience"], 0.547569, 5e-7);
    EXPECT_NEAR(leader["lambdaMax"], 4.118418, 5e-7);
    EXPECT_NEAR(leader["consistencyRatio"], 0.044351, 5e-7);
    EXPECT_EQ(leader["randomIndex"], "saaty2005");
    EXPECT_EQ(leader["worst"].size(), 3u);
}

TEST_F(Weights, OfTooFewComparisonsAreFilledUp)
{
    const Json chain =
        found("ahp", R"({"criteria": ["a", "b", "c"], "matrix": [[1,3,null],[null,1,2],[null,null,1]]})");
    EXPECT_NEAR(chain["weights"]["a"], 6.0 / 9, 1e-12);
    EXPECT_NEAR(chain["consistencyRatio"], 0, 1e-12);
    EXPECT_THAT(chain["worst"], IsEmpty());
}

TEST_F(Weights, CanBeReadWithoutJson)
{
    const ProgramRun told = run("ahp", kLeader);
    EXPECT_EQ(told.status, 0);
    EXPECT_THAT(told.output, HasSubstr("experience  54.8 %"));
    EXPECT_THAT(told.output, HasSubstr("Consistency ratio 0.044 by saaty2005"));
}

struct Refused {
    const char* name;
    const char* method;
    const char* text;
    const char* fault; ///< behind the file's name
};

class RefusedWeights : public Weights, public testing::WithParamInterface<Refused> {};

TEST_P(RefusedWeights, AreToldWhereAndWhy)
{
    const ProgramRun done = run(GetParam().method, GetParam().text);
    EXPECT_EQ(done.status, 3);
    EXPECT_THAT(done.output, IsEmpty());
    EXPECT_THAT(linesOf(done.errors), ElementsAre(StartsWith(file("said.json") + GetParam().fault)));
}

constexpr Refused kRefused[] = {
    {"NoJson", "roc", "{", ":1:2: "},
    {"NoObject", "roc", "[]", ":1:1: found array; expected an object"},
    {"NothingRanked", "roc", R"({"order": []})", ":1:11: /order: there are 0 criteria"},
    {"RankedTwice", "roc", R"({"order": ["a", ["b", "a"]]})", ":1:23: /order/1/1: 'a' stands here twice"},
    {"NobodyLevel", "roc", R"({"order": ["a", []]})", ":1:17: /order/1: nothing stands level here"},
    {"UnknownMember", "roc", R"({"order": ["a"], "ordre": []})", ":1:27: /ordre: the member 'ordre' is not known"},
    {"PointsForNobody", "swing", R"({"criteria": ["a"], "points": [1, 2]})", ":1:31: /points: the array has 2 items"},
    {"PointsBelowZero", "smart", R"({"criteria": ["a", "b"], "points": [1, -2]})", ":1:40: /points/1: found -2"},
    {"NoPoints", "smart", R"({"criteria": ["a", "b"], "points": [0, 0]})", ":1:36: /points: all points are 0"},
    {"SameCriterion", "swing", R"({"criteria": ["a", "a"], "points": [1, 2]})", ":1:20: /criteria/1: 'a' stands here"},
    {"NotSquare", "ahp", R"({"criteria": ["a", "b"], "matrix": [[1, 2]]})", ":1:36: /matrix: the array has 1 items"},
    {"RaggedRow", "ahp", R"({"criteria": ["a", "b"], "matrix": [[1, 2], [1]]})", ":1:45: /matrix/1: the array has 1"},
    {"ComparisonOfZero", "ahp", R"({"criteria": ["a", "b"], "matrix": [[1, 0], [null, 1]]})",
        ":1:41: /matrix/0/1: found 0; expected at least 0.001"},
    {"ComparedWithItself", "ahp", R"({"criteria": ["a", "b"], "matrix": [[2, 3], [null, 1]]})",
        ":1:38: /matrix/0/0: a criterion counts 2 times as much as itself"},
    {"Apart", "ahp", R"({"criteria": ["a", "b", "c"], "matrix": [[1, null, 2], [null, 1, null], [null, null, 1]]})",
        ":1:41: /matrix: the comparisons do not join all criteria; expected at least one more between these groups: a, "
        "c; b"},
};
INSTANTIATE_TEST_SUITE_P(
    OneByOne, RefusedWeights, testing::ValuesIn(kRefused), [](const auto& i) { return i.param.name; });

TEST_F(Weights, NeedAMethod)
{
    EXPECT_EQ(runProgram({"weights"}).status, 2);
    EXPECT_EQ(runProgram({"weights", "guess", "a.json"}).status, 2);
    EXPECT_EQ(runProgram({"weights", "roc"}).status, 2);
}

TEST_F(Weights, OfAFileThatIsNotThereAreRefused)
{
    const ProgramRun done = runProgram({"weights", "roc", file("none.json")});
    EXPECT_EQ(done.status, 3);
    EXPECT_THAT(done.errors, StartsWith(file("none.json") + ": "));
}

} // namespace
} // namespace waymark::test
