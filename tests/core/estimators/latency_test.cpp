#include "core/estimators/latency.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/core/estimators/exactly.h"
#include "tests/core/estimators/input_faults.h"
#include "tests/core/estimators/naive_latency.h"

namespace waymark {
namespace {

constexpr std::size_t kNaiveRequests = 100'000;

/// A collector without anything unknown, far busier than one would wish, so that it shows.
Collector busyCollector()
{
    return {.pauseMs = exactly(2),
        .heapGrowth = exactly(0.5),
        .markMsPerGb = exactly(200),
        .markCpuShare = exactly(0.25),
        .markSlowdown = exactly(2),
        .assistMsPerMb = exactly(5),
        .longestCycleSeconds = exactly(120)};
}

Collector vagueCollector()
{
    return {.pauseMs = {0.05, 0.1, 0.5},
        .heapGrowth = {0.9, 1, 1},
        .markMsPerGb = {50, 200, 1000},
        .markCpuShare = exactly(0.25),
        .markSlowdown = {1, 1.1, 1.33},
        .assistMsPerMb = {0, 1, 10},
        .longestCycleSeconds = exactly(120)};
}

/// Two queries, three calls at once and some work; a GB of heap, 1.2 MB allocated by each request.
LatencyInput usualService(std::vector<Runtime> alternatives)
{
    return {.stages = {{"database", StageKind::database, 6, 18, 1, 2}, {"others", StageKind::external, 4, 25, 3, 1},
                {"work", StageKind::cpu, 2, 3, 1, 1}},
        .requestsPerSecond = 500,
        .targetMs = 50,
        .heapMb = 1024,
        .allocationMbPerSecond = 600,
        .alternatives = std::move(alternatives)};
}

LatencyInput oneStage(const Stage& stage)
{
    LatencyInput input = usualService({Runtime{}});
    input.stages = {stage};
    return input;
}

/// Every percentile splits sorted totals where it should, within four standard errors of both samples.
void expectPercentilesOf(const std::vector<double>& totals, const AlternativeLatency& latency)
{
    for (std::size_t k = 0; k < kPercentiles.size(); ++k) {
        const double p = kPercentiles[k];
        const auto below = std::ranges::lower_bound(totals, latency.curveMs[k].middle) - totals.begin();
        const double error = std::sqrt(p * (1 - p) * (1 / double{kNaiveRequests} + 1 / double{kSimulatedRequests}));
        EXPECT_NEAR(static_cast<double>(below) / static_cast<double>(totals.size()), p, 4 * error) << p;
    }
}

TEST(Latency, ofOneStageHasTheLogNormalsPercentiles)
{
    const Result<LatencyEstimate> estimate = estimateLatency(oneStage({"only", StageKind::database, 5, 40, 1, 1}));
    ASSERT_TRUE(estimate);
    const double z[] = {0, 0.6744897501960817, 1.2815515655446004, 1.6448536269514722, 2.3263478740408408,
        2.5758293035489004, 3.090232306167813};
    const double sigma = std::log(8.0) / z[kP99];
    for (std::size_t k = 0; k < kPercentiles.size(); ++k) {
        const double p = kPercentiles[k];
        const double density = std::exp(-z[k] * z[k] / 2) / std::sqrt(2 * std::acos(-1.0));
        const double error = sigma * std::sqrt(p * (1 - p) / double{kSimulatedRequests}) / density; // of the logarithm
        const Band& band = estimate->alternatives.front().curveMs[k];
        EXPECT_NEAR(std::log(band.middle), std::log(5) + sigma * z[k], 4 * error + 0.001) << p;
        EXPECT_EQ(band.low, band.high) << "nothing is unknown";
    }
    EXPECT_EQ(estimate->ownCpuShare, 0);
}

TEST(Latency, ofConstantStagesIsTheirSum)
{
    LatencyInput input = usualService({Runtime{exactly(0.5), {}}});
    input.stages = {{"fixed", StageKind::database, 6, 6, 4, 2}, {"work", StageKind::cpu, 4, 4, 1, 1}};
    const Result<LatencyEstimate> estimate = estimateLatency(input);
    ASSERT_TRUE(estimate);
    for (const Band& band : estimate->alternatives.front().curveMs)
        EXPECT_NEAR(band.middle, 14, 1e-4);
    EXPECT_NEAR(estimate->ownCpuShare, 4.0 / 16, 1e-6);
    EXPECT_EQ(estimate->alternatives.front().meetsTarget, 1);
    EXPECT_EQ(estimate->alternatives.front().withinTarget, (Band{1, 1, 1}));
}

class AgainstNaive : public testing::TestWithParam<std::vector<Stage>> {};

TEST_P(AgainstNaive, sumsAndMaximaAgree)
{
    LatencyInput input = usualService({Runtime{exactly(0.7), {}}});
    input.stages = GetParam();
    const Result<LatencyEstimate> estimate = estimateLatency(input);
    ASSERT_TRUE(estimate);
    expectPercentilesOf(naiveLatency(input, 0, kNaiveRequests).totalsMs, estimate->alternatives.front());
}

INSTANTIATE_TEST_SUITE_P(Stages, AgainstNaive,
    testing::Values(std::vector<Stage>{{"in turn", StageKind::database, 2, 9, 1, 7}},
        std::vector<Stage>{{"two", StageKind::external, 2, 9, 2, 1}},
        std::vector<Stage>{{"many", StageKind::external, 2, 9, 50, 1}},
        std::vector<Stage>{{"both", StageKind::external, 2, 9, 4, 3}},
        std::vector<Stage>{{"wide", StageKind::queue, 0.01, 30, 1, 1}},
        std::vector<Stage>{{"database", StageKind::database, 6, 18, 1, 2}, {"others", StageKind::external, 4, 25, 3, 1},
            {"work", StageKind::cpu, 20, 60, 1, 1}, {"queue", StageKind::queue, 0.5, 4, 1, 1}}));

class CollectorAgainstNaive : public testing::TestWithParam<LatencyInput> {};

TEST_P(CollectorAgainstNaive, cyclesAgree)
{
    const Result<LatencyEstimate> estimate = estimateLatency(GetParam());
    ASSERT_TRUE(estimate);
    const AlternativeLatency& latency = estimate->alternatives.front();
    const NaiveLatency naive = naiveLatency(GetParam(), 0, kNaiveRequests);
    expectPercentilesOf(naive.totalsMs, latency);
    const double error = std::sqrt(naive.delayed * (1 - naive.delayed) * 2 / double{kNaiveRequests});
    EXPECT_NEAR(latency.requestsDelayed.middle, naive.delayed, 4 * error);
}

LatencyInput busy(double allocationMbPerSecond, double heapMb)
{
    LatencyInput input = usualService({Runtime{exactly(1), busyCollector()}});
    input.stages.back().p50Ms = 20;
    input.stages.back().p99Ms = 60;
    input.allocationMbPerSecond = allocationMbPerSecond;
    input.heapMb = heapMb;
    return input;
}

INSTANTIATE_TEST_SUITE_P(Heaps, CollectorAgainstNaive,
    testing::Values(busy(600, 1024), // marks a quarter of the time
        busy(6000, 1024),            // marks all the time
        busy(600, 4),                // cycles shorter than requests
        busy(0.001, 1024)));         // forced cycles alone

TEST(Latency, coincidesBitForBitWithoutCollectorAndAtTheSamePace)
{
    const Result<LatencyEstimate> estimate = estimateLatency(usualService({Runtime{}, Runtime{exactly(1), {}}}));
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->alternatives[0], estimate->alternatives[1]);
    EXPECT_EQ(estimate->alternatives[0].collectorMs, Band{});
    EXPECT_EQ(estimate->alternatives[0].requestsDelayed, Band{});
}

TEST(Latency, coincidesWithACollectorThatCostsNothing)
{
    Collector idle = busyCollector();
    idle.pauseMs = exactly(0);
    idle.markSlowdown = exactly(1);
    idle.assistMsPerMb = exactly(0);
    const Result<LatencyEstimate> estimate = estimateLatency(usualService({Runtime{}, Runtime{exactly(1), idle}}));
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->alternatives[0].curveMs, estimate->alternatives[1].curveMs);
    EXPECT_EQ(estimate->alternatives[1].collectorMs, Band{});
    EXPECT_GT(estimate->alternatives[1].collectorCpu.low, 0);
}

TEST(Latency, givesAlikeRuntimesAlikeDraws)
{
    const Runtime vague{{0.4, 0.7, 1}, vagueCollector()};
    const Result<LatencyEstimate> estimate = estimateLatency(usualService({vague, Runtime{}, vague}));
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->alternatives[0], estimate->alternatives[2]);
    EXPECT_LT(estimate->alternatives[0].curveMs[0].low, estimate->alternatives[0].curveMs[0].high);
}

TEST(Latency, saysWhatMarkingTakesOfTheMachine)
{
    const Result<LatencyEstimate> estimate = estimateLatency(busy(512, 1024)); // 200 ms of every second
    ASSERT_TRUE(estimate);
    EXPECT_NEAR(estimate->alternatives.front().collectorCpu.middle, 0.05, 1e-9);
}

TEST(Latency, saysWhatP99WouldLoseWithoutTheCollector)
{
    LatencyInput input = busy(600, 1024);
    input.alternatives.push_back({});
    const Result<LatencyEstimate> estimate = estimateLatency(input);
    ASSERT_TRUE(estimate);
    const double p99 = estimate->alternatives[0].curveMs[kP99].middle;
    const double plain = estimate->alternatives[1].curveMs[kP99].middle;
    EXPECT_NEAR(estimate->alternatives[0].collectorMs.middle, p99 - plain, 1e-9);
    EXPECT_NEAR(estimate->alternatives[0].collectorShareOfP99.middle, (p99 - plain) / p99, 1e-9);
    EXPECT_GT(p99, plain);
}

TEST(Latency, isTheSameOnAnyNumberOfThreadsAndForTheSameSeedAlone)
{
    const LatencyInput input = usualService({Runtime{{0.4, 0.7, 1}, vagueCollector()}, Runtime{}});
    const Result<LatencyEstimate> one = estimateLatency(input, {.seed = 3, .threads = 1});
    EXPECT_EQ(*one, *estimateLatency(input, {.seed = 3, .threads = 5}));
    EXPECT_NE(*one, *estimateLatency(input, {.seed = 4, .threads = 1}));
}

/// The exact bits: another machine, compiler or instruction set must find them too.
TEST(Latency, hasTheBitsOfTheFirstTime)
{
    const Result<LatencyEstimate> estimate =
        estimateLatency(usualService({Runtime{{0.4, 0.7, 1}, vagueCollector()}, Runtime{}}));
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->alternatives[0].curveMs[kP99].middle, 52.006562499999994);
    EXPECT_EQ(estimate->alternatives[1].curveMs[kP99].middle, 51.556249999999999);
    EXPECT_EQ(estimate->ownCpuShare, 0.081863304668635908);
}

AlternativeLatency latencyOf(const LatencyInput& input)
{
    return estimateLatency(input)->alternatives.front();
}

RC_GTEST_PROP(LatencyProperty, meetsALaterTargetNoLessOften, ())
{
    LatencyInput input = usualService({Runtime{{0.4, 0.7, 1}, vagueCollector()}});
    input.targetMs = *rc::gen::inRange(10, 80);
    const AlternativeLatency tight = latencyOf(input);
    input.targetMs += *rc::gen::inRange(1, 20);
    const AlternativeLatency loose = latencyOf(input);
    RC_ASSERT(tight.curveMs == loose.curveMs);
    RC_ASSERT(tight.meetsTarget <= loose.meetsTarget);
    RC_ASSERT(tight.withinTarget.middle <= loose.withinTarget.middle);
}

RC_GTEST_PROP(LatencyProperty, growsWithFanOut, ())
{
    LatencyInput input = usualService({Runtime{}});
    input.stages[1].atOnce = *rc::gen::inRange(1, 30);
    const AlternativeLatency narrow = latencyOf(input);
    input.stages[1].atOnce += *rc::gen::inRange(1, 30);
    const AlternativeLatency wide = latencyOf(input);
    for (std::size_t k = 0; k < kPercentiles.size(); ++k)
        RC_ASSERT(narrow.curveMs[k].middle <= wide.curveMs[k].middle);
}

RC_GTEST_PROP(LatencyProperty, growsWithPauseAssistAndSlowdown, ())
{
    const auto step = [] { return *rc::gen::inRange(0, 50) / 10.0; };
    Collector mild = busyCollector();
    mild.pauseMs = exactly(step());
    mild.assistMsPerMb = exactly(step());
    Collector harsh = mild;
    harsh.pauseMs = exactly(mild.pauseMs.mode + step());
    harsh.assistMsPerMb = exactly(mild.assistMsPerMb.mode + step());
    harsh.markSlowdown = exactly(mild.markSlowdown.mode + step());
    const Result<LatencyEstimate> estimate =
        estimateLatency(usualService({Runtime{exactly(1), mild}, Runtime{exactly(1), harsh}}));
    RC_ASSERT(bool(estimate));
    for (std::size_t k = 0; k < kPercentiles.size(); ++k)
        RC_ASSERT(estimate->alternatives[0].curveMs[k].middle <= estimate->alternatives[1].curveMs[k].middle);
    RC_ASSERT(estimate->alternatives[0].collectorMs.middle <= estimate->alternatives[1].collectorMs.middle);
}

TEST(Latency, staysFiniteAtTheEdgesOfWhatIsTaken)
{
    LatencyInput input = usualService({Runtime{exactly(1000), busyCollector()}});
    input.stages = {{"wide", StageKind::cpu, 1e6, 1e10, 1000, 100}, {"short", StageKind::queue, 1e-4, 1e-4, 1, 1}};
    input.heapMb = 1e-3;
    input.allocationMbPerSecond = 1e7;
    input.requestsPerSecond = 1e-3;
    for (const Band& band : latencyOf(input).curveMs)
        EXPECT_TRUE(std::isfinite(band.high) && band.low > 0);
}

TEST(Latency, refusesFiguresThatMakeNoSense)
{
    LatencyInput input = usualService({Runtime{{0, 1, 1}, busyCollector()}});
    input.requestsPerSecond = 0;
    input.targetMs = -1;
    input.heapMb = std::nan("");
    input.allocationMbPerSecond = 1e9;
    input.stages[0].p50Ms = 0;
    input.stages[1].p99Ms = 3;
    input.stages[2].atOnce = 0;
    input.stages[2].inTurn = 1000;
    Collector& collector = *input.alternatives.front().collector;
    collector.pauseMs = {2, 1, 3};
    collector.heapGrowth = exactly(0);
    collector.markMsPerGb = exactly(-1);
    collector.markCpuShare = exactly(2);
    collector.markSlowdown = exactly(0.5);
    collector.assistMsPerMb.high = 1e6;
    collector.longestCycleSeconds.low = 0;
    const Result<LatencyEstimate> estimate = estimateLatency(input);
    ASSERT_FALSE(estimate);
    const std::string runtime = "/alternatives/0";
    EXPECT_THAT(faultPlaces(estimate.errors()),
        testing::IsSupersetOf({std::string("/requestsPerSecond"), std::string("/targetMs"), std::string("/heapMb"),
            std::string("/allocationMbPerSecond"), std::string("/stages/0/p50"), std::string("/stages/1/p99"),
            std::string("/stages/2/atOnce"), std::string("/stages/2/inTurn"), std::string("/stages"),
            runtime + "/computeRatio/0", runtime + "/pauseMs", runtime + "/heapGrowth/1", runtime + "/markMsPerGb/0",
            runtime + "/markCpuShare/2", runtime + "/markSlowdown/0", runtime + "/assistMsPerMb/2",
            runtime + "/longestCycleSeconds/0"}));
}

TEST(Latency, needsStagesAndNotTooMany)
{
    LatencyInput input = usualService({Runtime{}});
    input.stages.clear();
    EXPECT_EQ(estimateLatency(input).errors().front().message,
        (Message{"estimates.listLength", {{"found", 0.0}, {"least", 1.0}, {"most", 32.0}}}));
    input.stages.assign(33, Stage{});
    EXPECT_EQ(estimateLatency(input).errors().front().message.id, "estimates.listLength");
    input.stages.assign(3, {"loop", StageKind::database, 1, 2, 1, 100});
    EXPECT_EQ(estimateLatency(input).errors().front().message,
        (Message{"estimates.callsInTurn", {{"found", 300.0}, {"most", 200.0}}}));
}

} // namespace
} // namespace waymark
