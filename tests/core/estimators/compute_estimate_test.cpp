#include "core/estimators/compute_estimate.h"

#include <gtest/gtest.h>

#include "core/estimators/ramp.h"
#include "tests/core/estimators/input_faults.h"

namespace waymark {
namespace {

constexpr AlternativeIndex kCalm{0};
constexpr AlternativeIndex kBusy{1};

EstimatorInput figureInput(const std::string& id, double start)
{
    EstimatorInput input;
    input.id = id;
    input.range = {0, 1e6, 3, 1, ""};
    input.start = start;
    return input;
}

EstimatorInput choiceInput(const std::string& id, const std::vector<std::string>& choices)
{
    EstimatorInput input;
    input.id = id;
    for (const std::string& choice : choices)
        input.choices.push_back({choice, choice, "", {}});
    return input;
}

Assumption assumed(const std::string& id, double value, std::optional<AlternativeIndex> alternative = {})
{
    return {.id = id,
        .label = id,
        .range = {-1000, 1000, 0, 1, ""},
        .value = {value, value, value},
        .alternative = alternative,
        .choice = "",
        .cites = {}};
}

Assumption chosen(const std::string& id, double value, const std::string& choice)
{
    Assumption assumption = assumed(id, value);
    assumption.choice = choice;
    return assumption;
}

/// Two alternatives and a third that is derived from them.
Framework threeAlternatives()
{
    Framework framework;
    framework.alternatives.resize(3);
    framework.alternatives[0].id = {"calm"};
    framework.alternatives[1].id = {"busy"};
    framework.alternatives[2].id = {"both"};
    framework.alternatives[2].derived = DerivedValues{kBusy, kCalm, {}, {}};
    return framework;
}

Estimator latencyEstimator()
{
    Estimator estimator;
    estimator.id = {"latency"};
    estimator.kind = EstimatorKind::latency;
    for (const auto& [id, start] : {std::pair{"targetMs", 50.0}, {"requestsPerSecond", 100.0}, {"heapMb", 1024.0},
             {"allocationMbPerSecond", 512.0}})
        estimator.inputs.push_back(figureInput(id, start));
    estimator.assumptions = {assumed("computeRatio", 0.5, kCalm), assumed("pauseMs", 1, kBusy),
        assumed("heapGrowth", 1, kBusy), assumed("markMsPerGb", 200, kBusy), assumed("markCpuShare", 25, kBusy),
        assumed("markSlowdown", 1, kBusy), assumed("assistMsPerMb", 0, kBusy),
        assumed("longestCycleSeconds", 120, kBusy)};
    return estimator;
}

Estimator hotPathEstimator()
{
    Estimator estimator;
    estimator.id = {"hot-path"};
    estimator.kind = EstimatorKind::hotPath;
    estimator.inputs = {figureInput("requestMs", 20), figureInput("hotShare", 25), figureInput("callsPerRequest", 100),
        choiceInput("form", {"near", "far"})};
    estimator.assumptions = {assumed("speedUp", 5), chosen("callUs", 10, "near"), chosen("callUs", 100, "far")};
    return estimator;
}

Estimator costEstimator()
{
    Estimator estimator;
    estimator.id = {"cost"};
    estimator.kind = EstimatorKind::cost;
    estimator.inputs = {figureInput("cores", 100), figureInput("pricePerCoreYear", 600),
        figureInput("cpuBoundShare", 50), figureInput("engineeringMonths", 4), figureInput("monthCost", 10'000)};
    estimator.assumptions = {assumed("overrun", 1), assumed("saving", 40, kCalm), assumed("saving", -5, kBusy)};
    return estimator;
}

Estimator rampEstimator()
{
    Estimator estimator;
    estimator.id = {"ramp"};
    estimator.kind = EstimatorKind::ramp;
    estimator.inputs = {figureInput("releaseWeeks", 40), choiceInput("curve", {"quick", "slow"})};
    estimator.assumptions = {assumed("usefulShare", 50)};
    for (const std::size_t a : {0u, 1u, 2u})
        for (const auto& [choice, weeks] : {std::pair{"quick", 8.0}, {"slow", 16.0}}) {
            estimator.assumptions.push_back(chosen("weeksToUseful", weeks, choice));
            estimator.assumptions.back().alternative = AlternativeIndex{a};
            estimator.assumptions.push_back(chosen("weeksToFull", 2 * weeks, choice));
            estimator.assumptions.back().alternative = AlternativeIndex{a};
        }
    return estimator;
}

constexpr const char* kStages = R"("stages": [{"name": "work", "kind": "cpu", "p50": 10, "p99": 10},
    {"name": "database", "kind": "database", "p50": 30, "p99": 30, "inTurn": 1, "atOnce": 2}])";

std::string latencyText(const std::string& more = "")
{
    return std::string("{") + kStages + more + "}";
}

Result<ComputedEstimate> computedFrom(const Estimator& estimator, const std::string& text)
{
    const Framework framework = threeAlternatives();
    return computeEstimate(framework, estimator, {text, "given.json"});
}

EstimateFigures figuresOf(const Estimator& estimator, const std::string& text)
{
    const Result<ComputedEstimate> computed = computedFrom(estimator, text);
    EXPECT_TRUE(computed);
    return computed ? computed->figures : EstimateFigures{};
}

TEST(ComputeEstimate, ofLatencyTakesTheFrameworksWordWhereNothingIsSaid)
{
    const Result<ComputedEstimate> computed = computedFrom(latencyEstimator(), latencyText());
    ASSERT_TRUE(computed);
    EXPECT_EQ(computed->alternatives, (std::vector{kCalm, kBusy})) << "nothing is assumed of the third";
    const auto& outcome = std::get<LatencyEstimate>(computed->outcome);
    EXPECT_NEAR(outcome.alternatives[0].curveMs[0].middle, 35, 1e-3) << "own CPU work takes half";
    EXPECT_NEAR(outcome.alternatives[1].curveMs[0].middle, 40, 0.04) << "within a thousandth: some are delayed";
    EXPECT_FALSE(computed->givens.inputs.front().isYours);
    EXPECT_FALSE(computed->givens.assumptions.front().isYours);
}

TEST(ComputeEstimate, ofLatencyNamesItsFigures)
{
    const EstimateFigures figures = figuresOf(latencyEstimator(), latencyText(R"(, "targetMs": 36)"));
    EXPECT_EQ(figures.at("targetMs"), 36);
    EXPECT_NEAR(figures.at("ownCpuShare"), 25, 1e-3);
    EXPECT_EQ(figures.at("meets.calm"), 100);
    EXPECT_EQ(figures.at("meets.busy"), 0);
    EXPECT_NEAR(figures.at("collectorCpu"), 2.5, 1e-9) << "200 ms every 2 s, of a quarter of the machine";
    EXPECT_NEAR(figures.at("collectorCpu.busy"), 2.5, 1e-9);
    EXPECT_EQ(figures.at("collectorShareOfP99.calm"), 0);
    EXPECT_EQ(figures.at("collectorShareOfP99"), figures.at("collectorShareOfP99.busy"));
    EXPECT_GT(figures.at("collectorShareOfP99"), 0);
}

TEST(ComputeEstimate, takesTheTeamsOwnAssumptions)
{
    const Result<ComputedEstimate> computed = computedFrom(
        latencyEstimator(), latencyText(R"(, "heapMb": 2048, "assumptions": {"computeRatio": {"calm": [2, 2, 2]}})"));
    ASSERT_TRUE(computed);
    EXPECT_NEAR(std::get<LatencyEstimate>(computed->outcome).alternatives[0].curveMs[0].middle, 50, 1e-3);
    EXPECT_TRUE(computed->givens.assumptions.front().isYours);
    EXPECT_FALSE(computed->givens.assumptions.back().isYours);
    EXPECT_TRUE(computed->givens.inputs[2].isYours);
}

TEST(ComputeEstimate, takesOneTriangleForAllAlternativesAndChoices)
{
    const EstimateFigures figures =
        figuresOf(rampEstimator(), R"({"people": [{"count": 4, "knows": []}], "curve": "slow",
        "assumptions": {"weeksToUseful": [0, 0, 0], "weeksToFull": {"busy": [0, 0, 0]}}})");
    EXPECT_NEAR(figures.at("weeksToRelease.busy"), 10, 1e-6);
    EXPECT_GT(figures.at("weeksToRelease.calm"), 11);
}

TEST(ComputeEstimate, ofAHotPathFollowsTheForm)
{
    const EstimateFigures near = figuresOf(hotPathEstimator(), "{}");
    EXPECT_NEAR(near.at("gain"), 20.0 / 17, 1e-9);
    EXPECT_NEAR(near.at("ceiling"), 4.0 / 3, 1e-9);
    EXPECT_NEAR(near.at("breakEvenCalls"), 400, 1e-6);
    EXPECT_NEAR(near.at("workPerCallUs"), 50, 1e-9);
    EXPECT_EQ(near.at("hotShare"), 25);
    const EstimateFigures far = figuresOf(hotPathEstimator(), R"({"form": "far"})");
    EXPECT_NEAR(far.at("gain"), 20.0 / 26, 1e-9);
    const EstimateFigures own = figuresOf(hotPathEstimator(), R"({"assumptions": {"callUs": {"near": [0, 0, 0]}}})");
    EXPECT_EQ(own.at("breakEvenCalls"), kNeverFigure);
}

TEST(ComputeEstimate, ofCostNamesTheBestAndEach)
{
    const EstimateFigures figures = figuresOf(costEstimator(), "{}");
    EXPECT_EQ(figures.at("billYear"), 60'000);
    EXPECT_NEAR(figures.at("savingMonth"), 1000, 1e-6);
    EXPECT_NEAR(figures.at("savingMonth.busy"), -125, 1e-6);
    EXPECT_NEAR(figures.at("breakEvenMonths"), 40, 1e-6);
    EXPECT_EQ(figures.at("breakEvenMonths.busy"), kNeverFigure);
}

TEST(ComputeEstimate, ofARampCountsWhoKnowsWhat)
{
    const EstimateFigures figures = figuresOf(rampEstimator(),
        R"({"people": [{"count": 1, "knows": ["calm", "busy"]}, {"count": 3, "knows": ["busy"]}],
            "hires": [{"month": 2, "count": 2, "knows": []}, {"month": 14, "count": 5, "knows": []}]})");
    EXPECT_EQ(figures.at("knows.busy"), 100);
    EXPECT_EQ(figures.at("knows.calm"), 25);
    EXPECT_EQ(figures.at("knows.both"), 25) << "who knows both knows what is derived from them";
    EXPECT_EQ(figures.at("heads.calm"), 1);
    EXPECT_EQ(figures.at("hiresYear"), 2);
    EXPECT_LT(figures.at("weeksToRelease.busy"), figures.at("weeksToRelease.calm"));
    EXPECT_EQ(figures.at("weeksToRelease.both"), figures.at("weeksToRelease.calm"));
}

Errors faultsIn(const Estimator& estimator, const std::string& text)
{
    const Result<ComputedEstimate> computed = computedFrom(estimator, text);
    EXPECT_FALSE(computed);
    return computed ? Errors{} : computed.errors();
}

TEST(ComputeEstimate, saysWhereTheTextIsWrong)
{
    const Errors faults = faultsIn(latencyEstimator(), R"({
  "heapMb": -1, "heap": 2, "assumptions": {"pauseMs": {"busy": [3, 2, 1], "calm": [1, 1, 1]}, "pause": 1},
  "stages": [{"name": "x", "kind": "disk", "p50": 1, "p99": 2, "atOnce": 0, "more": 1}]})");
    EXPECT_THAT(faultPlaces(faults),
        testing::UnorderedElementsAre("/heapMb", "/heap", "/assumptions/pauseMs/busy", "/assumptions/pauseMs/calm",
            "/assumptions/pause", "/stages/0/kind", "/stages/0/atOnce", "/stages/0/more"));
    for (const Error& fault : faults) {
        EXPECT_EQ(fault.where.file, "given.json");
        EXPECT_GT(fault.where.line, 1u);
    }
}

TEST(ComputeEstimate, placesFaultsOfTheCalculationInTheText)
{
    EXPECT_THAT(faultPlaces(faultsIn(latencyEstimator(), R"({"stages": []})")), testing::ElementsAre("/stages"));
    EXPECT_THAT(faultPlaces(faultsIn(latencyEstimator(),
                    latencyText(R"(, "assumptions": {"computeRatio": {"calm": [0, 1, 1]}, "heapGrowth": [0, 1, 1]})"))),
        testing::ElementsAre("/assumptions/computeRatio/calm/0", "/assumptions/heapGrowth/busy/0"));
    EXPECT_THAT(faultPlaces(faultsIn(costEstimator(), R"({"assumptions": {"overrun": [-1, 1, 1]}})")),
        testing::ElementsAre("/assumptions/overrun/0"));
    EXPECT_THAT(faultPlaces(faultsIn(rampEstimator(), R"({"people": []})")), testing::ElementsAre("/people"));
}

TEST(ComputeEstimate, refusesUnknownChoicesAndAlternatives)
{
    EXPECT_EQ(faultsIn(hotPathEstimator(), R"({"form": "nearby"})").front().message,
        (Message{"estimates.unknownChoice", {{"found", "nearby"}, {"known", "near, far"}}}));
    EXPECT_EQ(faultsIn(rampEstimator(), R"({"people": [{"count": 1, "knows": ["cobol"]}]})").front().message,
        (Message{"estimates.unknownAlternative", {{"found", "cobol"}}}));
}

/// A list of so many entries that are alike.
std::string listOf(std::size_t count, const std::string& entry)
{
    std::string list = "[";
    for (std::size_t k = 0; k < count; ++k)
        list += (k == 0 ? "" : ",") + entry;
    return list + "]";
}

/// What reading alone has to say: nothing is computed.
Errors faultsRead(const Estimator& estimator, const std::string& text)
{
    const Framework framework = threeAlternatives();
    const Result<EstimateGivens> givens = readEstimateGivens(framework, estimator, {text, "kept.json"});
    return givens ? Errors{} : givens.errors();
}

TEST(EstimateGivens, areNotReadWithMoreStagesThanAnybodyComputes)
{
    const auto stages = [](std::size_t count) {
        return "{\"stages\": " + listOf(count, R"({"name": "x", "kind": "cpu", "p50": 1, "p99": 2})") + "}";
    };
    EXPECT_TRUE(faultsRead(latencyEstimator(), stages(kMostStages)).empty());
    const Errors faults = faultsRead(latencyEstimator(), stages(20'000));
    ASSERT_THAT(faultPlaces(faults), testing::ElementsAre("/stages"));
    EXPECT_EQ(faults.front().message,
        (Message{"estimates.listLength", {{"found", 20'000.0}, {"least", 1.0}, {"most", 32.0}}}));
}

TEST(EstimateGivens, areNotReadWithMorePeopleThanAnybodyComputes)
{
    const std::string group = R"({"count": 1, "knows": ["calm", "busy"]})";
    const auto people = [&](std::size_t count) { return "{\"people\": " + listOf(count, group) + "}"; };
    EXPECT_TRUE(faultsRead(rampEstimator(), people(kMostPeopleGroups)).empty());
    EXPECT_THAT(
        faultPlaces(faultsRead(rampEstimator(), people(kMostPeopleGroups + 1))), testing::ElementsAre("/people"));
    const std::string hires = listOf(kMostPeopleGroups + 1, R"({"month": 2, "count": 1, "knows": []})");
    EXPECT_THAT(faultPlaces(faultsRead(rampEstimator(), R"({"people": [], "hires": )" + hires + "}")),
        testing::ElementsAre("/hires"));
}

TEST(EstimateGivens, areNotReadWherePeopleKnowMoreThanThereIs)
{
    const auto knowing = [](std::size_t count) {
        return R"({"people": [{"count": 1, "knows": )" + listOf(count, R"("calm")") + "}]}";
    };
    EXPECT_TRUE(faultsRead(rampEstimator(), knowing(3)).empty());
    EXPECT_THAT(faultPlaces(faultsRead(rampEstimator(), knowing(4))), testing::ElementsAre("/people/0/knows"));
}

TEST(ComputeEstimate, saysWhatAFrameworkLacks)
{
    Estimator estimator = latencyEstimator();
    estimator.inputs.pop_back();
    estimator.assumptions.pop_back();
    const Errors faults = faultsIn(estimator, latencyText());
    ASSERT_EQ(faults.size(), 2u);
    EXPECT_EQ(faults[0].message,
        (Message{"estimates.missingInput", {{"estimator", "latency"}, {"id", "allocationMbPerSecond"}}}));
    EXPECT_EQ(faults[1].message,
        (Message{"estimates.missingAssumption", {{"estimator", "latency"}, {"id", "longestCycleSeconds"}}}));
}

TEST(ComputeEstimate, takesNoChoiceForAFigure)
{
    Estimator estimator = hotPathEstimator();
    estimator.inputs[1] = choiceInput("hotShare", {"some", "all"});
    const Errors faults = faultsIn(estimator, "{}");
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].message, (Message{"estimates.missingInput", {{"estimator", "hot-path"}, {"id", "hotShare"}}}));
}

TEST(ComputeEstimate, computesWhatNeedsNoFileOfItsOwnKind)
{
    EXPECT_TRUE(isComputed(EstimatorKind::latency) && isComputed(EstimatorKind::hotPath));
    EXPECT_TRUE(isComputed(EstimatorKind::cost) && isComputed(EstimatorKind::ramp));
    EXPECT_FALSE(isComputed(EstimatorKind::coverage) || isComputed(EstimatorKind::profile));
}

} // namespace
} // namespace waymark
