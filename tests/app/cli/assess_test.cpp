// assess, explain.
#include <regex>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace waymark::test {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using Json = nlohmann::ordered_json;

std::vector<std::string> membersOf(const Json& object)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : object.items())
        names.push_back(name);
    return names;
}

TEST_F(CommandLine, AssessPrintsVerdictValuesReasonsAndCautions)
{
    const ProgramRun run = runProgram({"assess", kHotLoop});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.errors, IsEmpty());
    EXPECT_THAT(run.output, HasSubstr("Verdict: Extract the hot path into Rust\n"));
    EXPECT_THAT(run.output, HasSubstr("off the table: "));
    EXPECT_THAT(run.output, HasSubstr("\nSpecific reasons\n"));
    EXPECT_THAT(run.output, HasSubstr("\nCautions\n"));
}

TEST_F(CommandLine, AssessAlignsTheValues)
{
    std::vector<std::size_t> points;
    const std::regex value("  \\S.* +([0-9]+\\.[0-9])(  .*)?");
    for (const std::string& line : linesOf(runProgram({"assess", kHotLoop}).output))
        if (std::smatch match; std::regex_match(line, match, value) && line.find("point") == std::string::npos)
            points.push_back(static_cast<std::size_t>(match.position(1) + match.length(1)));
    ASSERT_EQ(points.size(), 3u);
    EXPECT_THAT(points, Each(points.front()));
}

TEST_F(CommandLine, AssessWithoutAVerdictSaysWhatToAnswerFirst)
{
    const ProgramRun run = runProgram({"assess", decision()});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.output, HasSubstr("Verdict: undecided\n"));
    EXPECT_THAT(run.output, HasSubstr("Answer this first: What is there today?\n"));
}

TEST_F(CommandLine, AssessAsJsonHasItsMembersInOrder)
{
    const Json json = Json::parse(runProgram({"assess", kHotLoop, "--json"}).output);
    EXPECT_THAT(membersOf(json),
        ElementsAre("framework", "engine", "seed", "worlds", "regime", "reading", "answered", "questions",
            "answeredShare", "alternatives", "pairwiseWinning", "method", "standardError", "highest", "highestShared",
            "default", "reasons", "cautions", "verdict", "contributions", "weights", "flips", "bestCases", "next"));
    EXPECT_THAT(membersOf(json["alternatives"][0]),
        ElementsAre("id", "name", "available", "excludedBy", "value", "rankAcceptability", "verdictShare",
            "centralWeights", "confidence"));
    EXPECT_THAT(membersOf(json["contributions"][0]),
        ElementsAre("alternative", "criterion", "question", "points", "own", "evidence"));
    EXPECT_THAT(membersOf(json["weights"]["compute"]),
        ElementsAre("weight", "default", "relevant", "source", "raisedBy", "cutBy", "stable", "highestStable"));
}

TEST_F(CommandLine, AssessAsJsonTellsTheVerdictAndWhatItStandsOn)
{
    const Json json = Json::parse(runProgram({"assess", "--json", kHotLoop}).output);
    EXPECT_EQ(json["verdict"]["alternative"], "go-rust-hot-path");
    EXPECT_EQ(json["verdict"]["kind"], "extract");
    EXPECT_EQ(json["default"], "keep");
    EXPECT_EQ(json["alternatives"][0]["available"], false);
    EXPECT_EQ(json["alternatives"][0]["excludedBy"], "go-is-there-already");
    EXPECT_TRUE(json["alternatives"][0]["value"].is_null());
    EXPECT_EQ(json["reasons"][0]["for"], "go-rust-hot-path");
    EXPECT_EQ(json["reasons"][0]["rule"], "r10-extract-the-loop");
    EXPECT_EQ(json["weights"]["running-cost"]["raisedBy"], Json::array({"bill"}));
}

TEST_F(CommandLine, AssessAsJsonAddsUp)
{
    const Json json = Json::parse(runProgram({"assess", "--json", kHotLoop}).output);
    double weights = 0;
    for (const auto& [criterion, weight] : json["weights"].items())
        weights += weight["weight"].get<double>();
    EXPECT_NEAR(weights, 1, 1e-9);
    for (const Json& alternative : json["alternatives"]) {
        double points = 0;
        for (const Json& contribution : json["contributions"])
            if (contribution["alternative"] == alternative["id"])
                points += contribution["points"].get<double>();
        EXPECT_NEAR(points, alternative["value"].is_null() ? 0 : alternative["value"].get<double>(), 1e-9);
    }
}

TEST_F(CommandLine, AssessSaysHowSureTheVerdictIs)
{
    const ProgramRun run = runProgram({"assess", kHotLoop});
    EXPECT_THAT(run.output, HasSubstr("\nHow sure the verdict is\n"));
    EXPECT_THAT(run.output, HasSubstr("\nFirst in how many of 100,000 what-if worlds\n"));
    const Json json = Json::parse(runProgram({"assess", "--json", kHotLoop}).output);
    EXPECT_THAT((std::vector<std::string>{"robust", "fragile", "tie"}),
        testing::Contains(json["verdict"]["strength"].get<std::string>()));
    EXPECT_EQ(json["worlds"], 100'000);
    EXPECT_EQ(json["seed"], 1234);
    EXPECT_EQ(json["method"], "sampled");
    EXPECT_EQ(json["verdict"]["thresholds"]["robustAsStated"], 0.9);
    double first = 0;
    for (const Json& alternative : json["alternatives"])
        first += alternative["rankAcceptability"].empty() ? 0 : alternative["rankAcceptability"][0].get<double>();
    EXPECT_NEAR(first, 1, 1e-9);
    EXPECT_EQ(json["pairwiseWinning"][2][2], 0.5);
    EXPECT_THAT(json["pairwiseWinning"][0], IsEmpty()) << "off the table";
    EXPECT_TRUE(json["pairwiseWinning"][2][0].is_null());
}

TEST_F(CommandLine, AssessTellsWhereOnlyTheRuleMakesAVerdictCertain)
{
    const Json json =
        Json::parse(runProgram({"assess", "--json", decision({"status=existing-go", "p99=over-100ms"})}).output);
    EXPECT_EQ(json["verdict"]["alternative"], "keep");
    EXPECT_EQ(json["verdict"]["unopposed"], true);
    const Json& keep = json["alternatives"].back();
    EXPECT_EQ(keep["verdictShare"], 1);
    EXPECT_LT(keep["rankAcceptability"][0], 1);
    EXPECT_EQ(Json::parse(runProgram({"assess", "--json", kHotLoop}).output)["verdict"]["unopposed"], false);
}

TEST_F(CommandLine, AssessDrawsTheWorldsItIsToldTo)
{
    const auto told = [](const char* seed) {
        return Json::parse(
            runProgram({"assess", "--json", "--regime", "any", "--worlds", "5000", "--seed", seed, kHotLoop}).output);
    };
    EXPECT_EQ(told("7"), told("7"));
    EXPECT_NE(told("7")["alternatives"], told("8")["alternatives"]);
    EXPECT_EQ(told("7")["worlds"], 5000);
    EXPECT_EQ(told("7")["regime"], "any");
    EXPECT_EQ(runProgram({"assess", "--worlds", "0", kHotLoop}).status, 2);
    EXPECT_EQ(runProgram({"assess", "--regime", "none", kHotLoop}).status, 2);
}

TEST_F(CommandLine, AssessWithoutAVerdictNamesNoAlternative)
{
    const Json json = Json::parse(runProgram({"assess", "--json", decision()}).output);
    EXPECT_TRUE(json["verdict"]["alternative"].is_null());
    EXPECT_EQ(json["verdict"]["kind"], "undecided");
    EXPECT_EQ(json["verdict"]["undecidedBecause"], "noStartingPoint");
    EXPECT_EQ(json["answered"], 0);
    EXPECT_TRUE(json["verdict"]["strength"].is_null());
    EXPECT_TRUE(json["verdict"]["unopposed"].is_null());
    EXPECT_TRUE(json["pairwiseWinning"].is_null());
    EXPECT_TRUE(json["alternatives"][0]["rankAcceptability"].is_null());
}

TEST_F(CommandLine, ArticleOnlyLeavesOutWhatTheSourceDoesNotSay)
{
    const Json json = Json::parse(runProgram({"assess", "--json", "--article-only", kHotLoop}).output);
    EXPECT_EQ(json["reading"], "articleOnly");
    EXPECT_EQ(json["weights"]["running-cost"]["relevant"], false);
    EXPECT_EQ(json["weights"]["running-cost"]["weight"], 0);
    EXPECT_EQ(json["verdict"]["alternative"], "go-rust-hot-path");
}

TEST_F(CommandLine, RepeatedRunsPrintTheSameBytes)
{
    for (const char* command : {"assess", "explain"}) {
        const ProgramRun first = runProgram({command, "--json", kHotLoop});
        const ProgramRun second = runProgram({command, "--json", kHotLoop});
        EXPECT_EQ(first.status, 0);
        EXPECT_THAT(first.output, Not(IsEmpty()));
        EXPECT_EQ(first.output, second.output) << command;
    }
}

TEST_F(CommandLine, ExplainSaysWhy)
{
    const ProgramRun run = runProgram({"explain", kHotLoop});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.output, HasSubstr("Extract the hot path into Rust: a specific reason for "));
    EXPECT_THAT(run.output, HasSubstr("A lead without a reason: Rust is "));
    EXPECT_THAT(run.output, HasSubstr("raised ×2.5: What do its servers cost a year?"));
    EXPECT_THAT(run.output, HasSubstr("Points of Go with a Rust hot path over Rust\n"));
}

TEST_F(CommandLine, ExplainAsJsonComparesQuestionByQuestion)
{
    const Json assessed = Json::parse(runProgram({"assess", "--json", kHotLoop}).output);
    const Json json = Json::parse(runProgram({"explain", "--json", kHotLoop}).output);
    EXPECT_EQ(json["differences"]["of"], "go-rust-hot-path");
    EXPECT_EQ(json["differences"]["over"], "rust");
    double points = 0;
    for (const Json& question : json["differences"]["questions"])
        points += question["points"].get<double>();
    const double expected =
        assessed["alternatives"][2]["value"].get<double>() - assessed["alternatives"][1]["value"].get<double>();
    EXPECT_NEAR(points, expected, 1e-9);
    EXPECT_EQ(json["weights"]["ecosystem"]["reason"], "as the framework has it");
}

TEST_F(CommandLine, ExplainWarnsOfAnswersOneStepFromAnotherVerdict)
{
    const std::string gateway = kExamples + "trading-gateway.waymark";
    const Json json = Json::parse(runProgram({"explain", "--json", gateway}).output);
    EXPECT_EQ(json["edges"],
        Json::parse(R"([{"question": "scope", "option": "part", "number": null, "verdict": "go-rust-hot-path"}])"));
    EXPECT_THAT(runProgram({"explain", gateway}).output,
        HasSubstr("One step further, at ‘One separable part’, and the verdict is Go with a Rust hot path.\n"));
}

TEST_F(CommandLine, ADecisionOfAnotherVersionIsAssessedWithAWarning)
{
    std::string text = readPlainly(kHotLoop);
    text.replace(text.find("\"1.0.0\""), 7, "\"0.9.0\"");
    const std::string path = written("old.waymark", text);
    const ProgramRun run = runProgram({"assess", "--json", path});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.errors,
        path
            + ": warning: This decision was made with version 0.9.0 of its framework and is shown with version "
              "1.0.0.\n");
    EXPECT_EQ(run.output, runProgram({"assess", "--json", kHotLoop}).output);
}

TEST_F(CommandLine, ControlCharactersOfAFileDoNotReachTheTerminal)
{
    std::string text = readPlainly(kHotLoop);
    text.replace(text.find("Fingerprint"), 11, "Finger\\u001b[31m\\nprint\\u009b\\u202e");
    const ProgramRun run = runProgram({"assess", written("nasty.waymark", text)});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(linesOf(run.output).front(), "Finger[31m print matching in the upload service");
}

TEST_F(CommandLine, AssessReadsSeedsAsTheyAreWritten)
{
    const auto seedOf = [](const char* seed) {
        return Json::parse(runProgram({"assess", kHotLoop, "--json", "--worlds", "0100", "--seed", seed}).output);
    };
    EXPECT_EQ(seedOf("010")["seed"], 10);
    EXPECT_EQ(seedOf("010")["worlds"], 100);
    EXPECT_EQ(seedOf("18446744073709551615")["seed"], 18446744073709551615ULL);
    for (const char* wrong : {"18446744073709551616", "-1", "1e3", ""}) {
        const ProgramRun run = runProgram({"assess", kHotLoop, "--seed", wrong});
        EXPECT_EQ(run.status, 2) << wrong;
        EXPECT_THAT(run.errors, HasSubstr("--seed"));
    }
}

} // namespace
} // namespace waymark::test
