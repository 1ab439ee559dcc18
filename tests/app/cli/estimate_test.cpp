// estimate: from a service's own figures to bands and answers.
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace waymark::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;
using Json = nlohmann::ordered_json;

constexpr const char* kStages =
    R"("stages": [{"name": "database", "kind": "database", "p50": 6, "p99": 18, "inTurn": 2},
    {"name": "others", "kind": "external", "p50": 4, "p99": 25, "atOnce": 3},
    {"name": "work", "kind": "cpu", "p50": 2, "p99": 3}])";

class Estimate : public CommandLine {
protected:
    ProgramRun run(const std::string& name, const std::string& text, const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> arguments{"estimate", name, written("given.json", text)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runProgram(arguments);
    }

    Json found(const std::string& name, const std::string& text) const
    {
        const ProgramRun done = run(name, text, {"--json"});
        EXPECT_EQ(done.status, 0) << done.errors;
        return Json::parse(done.output);
    }
};

std::string latencyText(const std::string& more = "")
{
    return std::string("{") + kStages + more + "}";
}

std::vector<std::string> idsOf(const Json& rows)
{
    std::vector<std::string> ids;
    for (const Json& row : rows)
        ids.push_back(row["id"]);
    return ids;
}

TEST_F(Estimate, OfLatencyGivesACurveForEachAlternative)
{
    const Json estimate = found("latency", latencyText(R"(, "targetMs": 60)"));
    EXPECT_EQ(estimate["kind"], "latency");
    EXPECT_THAT(idsOf(estimate["alternatives"]), ElementsAre("go", "rust", "go-rust-hot-path"));
    EXPECT_THAT(estimate["percentiles"].get<std::vector<double>>(), ElementsAre(50, 75, 90, 95, 99, 99.5, 99.9));
    for (const Json& row : estimate["alternatives"]) {
        ASSERT_EQ(row["curveMs"].size(), 7u);
        for (const Json& band : row["curveMs"])
            EXPECT_TRUE(band[0] <= band[1] && band[1] <= band[2]);
        EXPECT_EQ(row["meetsTarget"], 1);
    }
    EXPECT_GT(estimate["alternatives"][0]["collectorCpu"][1], 0);
    EXPECT_EQ(estimate["alternatives"][1]["collectorMs"][2], 0);
}

TEST_F(Estimate, SaysWhatItTookForGivenAndWhatIsTheTeamsOwn)
{
    const Json estimate =
        found("latency", latencyText(R"(, "heapMb": 800, "assumptions": {"pauseMs": {"go": [0.1, 0.1, 0.1]}})"));
    EXPECT_EQ(estimate["inputs"]["heapMb"]["value"], 800);
    EXPECT_EQ(estimate["inputs"]["heapMb"]["yours"], true);
    EXPECT_FALSE(estimate["inputs"]["targetMs"].contains("yours"));
    EXPECT_EQ(estimate["stages"][0]["inTurn"], 2);
    std::vector<std::string> own;
    for (const Json& assumption : estimate["assumptions"])
        if (assumption.contains("yours"))
            own.push_back(assumption["id"].get<std::string>() + " " + assumption["alternative"].get<std::string>());
    EXPECT_THAT(own, ElementsAre("pauseMs go"));
}

TEST_F(Estimate, DrawsTheAnswersThatFollow)
{
    const Json estimate = found("latency", latencyText(R"(, "heapMb": 30000)"));
    EXPECT_EQ(estimate["answers"]["time-goes"], "waiting");
    EXPECT_EQ(estimate["answers"]["heap"], "huge");
    EXPECT_EQ(found("cost", R"({"cores": 1000, "pricePerCoreYear": 500})")["answers"]["bill"], "100k-1m");
    EXPECT_EQ(found("hot-path", R"({"hotShare": 45, "requestMs": 20, "callsPerRequest": 1})")["answers"]["call-grain"],
        "under-10ms");
    const std::string people =
        R"({"people": [{"count": 4, "knows": ["go"]}], "hires": [{"month": 3, "count": 2, "knows": []}]})";
    EXPECT_EQ(found("ramp", people)["answers"]["skills"], "go");
    EXPECT_EQ(found("ramp", people)["answers"]["hires"], "1-3");
}

TEST_F(Estimate, SpellsNeverAsNull)
{
    const Json estimate = found("cost", R"({"assumptions": {"saving": [-10, -5, 0]}})");
    EXPECT_TRUE(estimate["alternatives"][0]["breakEvenMonths"][1].is_null());
    EXPECT_EQ(estimate["figures"]["breakEvenMonths"], 1e9);
}

TEST_F(Estimate, OfARampFollowsTheCurve)
{
    const std::string article = R"({"people": [{"count": 4, "knows": []}], "curve": "article"})";
    const std::string measured = R"({"people": [{"count": 4, "knows": []}], "curve": "measured"})";
    EXPECT_LT(found("ramp", article)["alternatives"][0]["weeksToRelease"][1],
        found("ramp", measured)["alternatives"][0]["weeksToRelease"][1]);
    EXPECT_EQ(found("ramp", article)["alternatives"][0]["deliveredByWeek"].size(), 105u);
}

TEST_F(Estimate, IsTheSameEveryTime)
{
    EXPECT_EQ(run("latency", latencyText(), {"--json"}).output, run("latency", latencyText(), {"--json"}).output);
}

TEST_F(Estimate, IsReadableWithoutJson)
{
    const ProgramRun latency = run("latency", latencyText());
    EXPECT_EQ(latency.status, 0) << latency.errors;
    EXPECT_THAT(latency.output, StartsWith("Requests, ms"));
    EXPECT_THAT(latency.output, HasSubstr("P99.9"));
    EXPECT_THAT(latency.output, HasSubstr("the collector is"));
    const ProgramRun cost = run("cost", R"({"cpuBoundShare": 0})");
    EXPECT_THAT(cost.output, HasSubstr("has paid for itself after never to never months"));
    const ProgramRun hotPath = run("hot-path", R"({"requestMs": 20, "hotShare": 15})");
    EXPECT_THAT(hotPath.output, HasSubstr("times as fast"));
    EXPECT_THAT(hotPath.output, HasSubstr("The part is taken to be 3 ms of a request's 20 ms, waiting included"));
    EXPECT_THAT(run("ramp", R"({"people": [{"count": 4, "knows": []}]})").output, HasSubstr("week 104"));
}

TEST_F(Estimate, RefusesWhatItCannotRead)
{
    const ProgramRun wrong = run("latency", R"({"heapMb": "much",
 "stages": [{"name": "x", "kind": "cpu", "p50": 5, "p99": 1}], "target": 1})");
    EXPECT_EQ(wrong.status, 3);
    EXPECT_THAT(linesOf(wrong.errors), Contains(HasSubstr("given.json:1:12: /heapMb: ")));
    EXPECT_THAT(linesOf(wrong.errors), Contains(HasSubstr("/target: ")));
    const ProgramRun order = run("latency", R"({"stages": [{"name": "x", "kind": "cpu", "p50": 5, "p99": 1}]})");
    EXPECT_EQ(order.status, 3);
    EXPECT_THAT(order.errors, HasSubstr("given.json:1:59: /stages/0/p99: 1 is out of range; expected a number from 5"));
    EXPECT_EQ(run("cost", "[]").status, 3);
    EXPECT_EQ(runProgram({"estimate", "cost", file("absent.json")}).status, 3);
}

TEST_F(Estimate, RefusesUnknownEstimatorsAndFrameworks)
{
    EXPECT_EQ(run("weather", "{}").status, 2);
    EXPECT_EQ(runProgram({"estimate"}).status, 2);
    EXPECT_EQ(run("cost", "{}", {"--framework", "nothing"}).status, 2);
}

} // namespace
} // namespace waymark::test
