// analyse: any decision table.
#include <fstream>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace waymark::test {
namespace {

using Json = nlohmann::ordered_json;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

const std::string kThree = R"({"alternatives":["A","B","C"],
"criteria":[{"name":"cost","weight":0.4},{"name":"speed","weight":0.6}],
"values":[[80,20],[40,70],[30,30]],
"regime":"any","worlds":5000,"seed":7})";

Json resultOf(const std::vector<std::string>& arguments)
{
    const ProgramRun run = runProgram(arguments);
    EXPECT_EQ(run.status, 0) << run.errors;
    return run.status == 0 ? Json::parse(run.output) : Json();
}

std::string drawn()
{
    std::string text = kThree;
    return text.replace(text.find("[40,70]"), 7, R"([[30,40,50],{"mean":70,"sd":10}])");
}

/// The office table of the worked examples as CSV.
std::string officeCsv(const Json& examples)
{
    const Json& office = examples["office"];
    std::string text = "office";
    for (const Json& name : office["criteria"])
        text += "," + name.get<std::string>();
    text += "\r\nweight";
    for (const Json& weight : office["rounded_weights"])
        text += "," + weight.dump();
    for (std::size_t a = 0; a < office["alternatives"].size(); ++a) {
        text += "\r\n" + office["alternatives"][a].get<std::string>();
        for (const Json& value : office["values"][a])
            text += "," + value.dump();
    }
    return text + "\r\n";
}

Json workedExamples()
{
    std::ifstream file(WAYMARK_SOURCE_DIR "/tests/data/worked_examples.json");
    return Json::parse(file);
}

TEST_F(CommandLine, AnalysePrintsOneDocumentWithItsKeysInOrder)
{
    const ProgramRun run = runProgram({"analyse", written("table.json", kThree), "--json"});
    ASSERT_EQ(run.status, 0) << run.errors;
    std::vector<std::string> keys;
    const auto document = nlohmann::ordered_json::parse(run.output);
    for (const auto& [key, value] : document.items())
        keys.push_back(key);
    EXPECT_THAT(keys,
        ElementsAre("value", "rankAcceptability", "pairwiseWinning", "centralWeights", "confidence", "stable", "method",
            "worlds", "standardError", "pairwiseMethod", "regime", "seed"));
}

TEST_F(CommandLine, AnalyseIsExactForFixedValues)
{
    const Json result = resultOf({"analyse", written("table.json", kThree), "--json"});
    EXPECT_THAT(result["value"].get<std::vector<double>>(),
        ElementsAre(DoubleNear(44, 1e-12), DoubleNear(58, 1e-12), DoubleNear(30, 1e-12)));
    // A is ahead of B where 40 w1 > 50 w2, and of C where 50 w1 > 10 w2.
    EXPECT_NEAR(result["pairwiseWinning"][0][1], 4.0 / 9, 1e-12);
    EXPECT_NEAR(result["pairwiseWinning"][0][2], 5.0 / 6, 1e-12);
    EXPECT_EQ(result["pairwiseWinning"][1][1], 0.5);
    EXPECT_NEAR(result["rankAcceptability"][0][0], 4.0 / 9, 1e-12);
    EXPECT_EQ(result["centralWeights"][2], nullptr);
    EXPECT_EQ(result["confidence"], Json({1, 1, 0}));
    EXPECT_NEAR(result["stable"][0][0], 0, 1e-12);
    EXPECT_NEAR(result["stable"][0][1], 5.0 / 9, 1e-12);
    EXPECT_EQ(result["method"], "exact");
    EXPECT_EQ(result["worlds"], 0);
    EXPECT_EQ(result["standardError"], 0);
    EXPECT_EQ(result["regime"], "any");
}

TEST_F(CommandLine, AnalyseMeetsTheWorkedOfficeExample)
{
    const Json examples = workedExamples();
    const Json result =
        resultOf({"analyse", written("office.csv", officeCsv(examples)), "--regime", "order", "--json"});
    for (std::size_t a = 0; a < result["value"].size(); ++a)
        EXPECT_NEAR(result["value"][a], examples["office"]["scores_rounded_weights"][a], 0.05);
    const Json& expected = examples["office_stability"]["rounded_weights"];
    for (std::size_t c = 0; c < result["stable"].size(); ++c) {
        const Json& interval = expected[examples["office"]["criteria"][c].get<std::string>()];
        EXPECT_NEAR(result["stable"][c][0], interval["lo"], 0.5e-6);
        EXPECT_NEAR(result["stable"][c][1], interval["hi"], 0.5e-6);
    }
}

TEST_F(CommandLine, AnalyseSamplesDrawnValuesTheSameEachTime)
{
    const std::string path = written("table.json", drawn());
    const ProgramRun run = runProgram({"analyse", path, "--json"});
    EXPECT_EQ(run.output, runProgram({"analyse", path, "--json"}).output);
    const Json result = Json::parse(run.output);
    EXPECT_EQ(result["method"], "sampled");
    EXPECT_EQ(result["worlds"], 5000);
    EXPECT_EQ(result["seed"], 7);
    EXPECT_GT(result["standardError"], 0);
}

TEST_F(CommandLine, AnalyseTakesRegimeWorldsAndSeedFromTheArgumentsFirst)
{
    const std::string path = written("table.json", drawn());
    const Json result = resultOf({"analyse", path, "--regime", "stated", "--worlds", "2000", "--seed", "99", "--json"});
    EXPECT_EQ(result["regime"], "stated");
    EXPECT_EQ(result["worlds"], 2000);
    EXPECT_EQ(result["seed"], 99);
    EXPECT_NE(result["rankAcceptability"], resultOf({"analyse", path, "--json"})["rankAcceptability"]);
}

TEST_F(CommandLine, AnalyseSpeaksToPeople)
{
    const ProgramRun exact = runProgram({"analyse", written("table.json", kThree)});
    EXPECT_EQ(exact.status, 0) << exact.errors;
    EXPECT_THAT(exact.output, HasSubstr("Nothing is sampled"));
    EXPECT_THAT(exact.output, HasSubstr("How often the row is above the column"));
    EXPECT_THAT(exact.output, HasSubstr("(then A)"));
    EXPECT_THAT(exact.output, Not(HasSubstr("cli.")));
    const ProgramRun sampled = runProgram({"analyse", written("drawn.json", drawn())});
    EXPECT_THAT(sampled.output, HasSubstr("5,000 what-if worlds, seed 7, standard error at most 0."));
}

TEST_F(CommandLine, AnalyseTakesEmptyTables)
{
    const std::string empty = R"({"alternatives":[],"criteria":[],"values":[]})";
    const Json result = resultOf({"analyse", written("empty.json", empty), "--json"});
    EXPECT_EQ(result["value"], Json::array());
    EXPECT_EQ(result["stable"], Json::array());
    const Json bare = resultOf({"analyse", written("bare.csv", "name\nA\nB\n"), "--json"});
    EXPECT_EQ(bare["rankAcceptability"], Json({{0.5, 0.5}, {0.5, 0.5}}));
    EXPECT_EQ(runProgram({"analyse", written("empty.json", empty)}).status, 0);
    EXPECT_EQ(runProgram({"analyse", written("bare.csv", "name\nA\nB\n")}).status, 0);
}

TEST_F(CommandLine, AnalyseTakesSixtyFourOfEach)
{
    std::string text = "x";
    for (int c = 0; c < 64; ++c)
        text += ",c" + std::to_string(c);
    for (int a = 0; a < 64; ++a) {
        text += "\na" + std::to_string(a);
        for (int c = 0; c < 64; ++c)
            text += "," + std::to_string((a * 37 + c * 53 + a * c * 11) % 101);
    }
    const std::string path = written("wide.csv", text);
    const Json result = resultOf({"analyse", path, "--worlds", "2000", "--json"});
    EXPECT_EQ(result["method"], "sampled");
    EXPECT_EQ(result["pairwiseMethod"], "exact");
    EXPECT_THAT(runProgram({"analyse", path, "--worlds", "2000"}).output, HasSubstr("--json has all of it"));
}

TEST_F(CommandLine, AnalyseRefusesAFaultyTableWithItsPlace)
{
    const std::string faulty = written("faulty.csv", "name,cost,speed\nA,1,2\nB,1,fast\n");
    const ProgramRun run = runProgram({"analyse", faulty, "--json"});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.output, IsEmpty());
    EXPECT_THAT(run.errors, StartsWith(faulty + ":3: 'fast' is no value for 'speed'; expected "));
    const std::string broken = written("broken.json", R"({"alternatives":["A"],"criteria":[],"values":[[1]]})");
    EXPECT_THAT(runProgram({"analyse", broken}).errors, StartsWith(broken + ":1:47: /values/0: "));
    EXPECT_EQ(runProgram({"analyse", broken}).status, 3);
    EXPECT_EQ(runProgram({"analyse", file("nowhere.json")}).status, 3);
}

TEST_F(CommandLine, AnalyseNeedsWeightsForRegimesThatGoByThem)
{
    const std::string path = written("bare.csv", "name,cost,speed\nA,1,2\nB,2,1\n");
    EXPECT_EQ(resultOf({"analyse", path, "--json"})["regime"], "any");
    const ProgramRun run = runProgram({"analyse", path, "--regime", "order"});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.errors, StartsWith(path + ": the table states no weights"));
}

TEST_F(CommandLine, AnalyseRefusesArgumentsThatMeanNothing)
{
    const std::string path = written("table.json", kThree);
    EXPECT_EQ(runProgram({"analyse"}).status, 2);
    EXPECT_EQ(runProgram({"analyse", path, "--regime", "all"}).status, 2);
    EXPECT_EQ(runProgram({"analyse", path, "--worlds", "0"}).status, 2);
    EXPECT_EQ(runProgram({"analyse", path, "--worlds", "many"}).status, 2);
    EXPECT_EQ(runProgram({"analyse", path, "--seed", "-1"}).status, 2);
}

} // namespace
} // namespace waymark::test
