// What somebody who types figures into an estimator waits for.
// Run: build/release/tests/bench/waymark_estimators_bench
#include <benchmark/benchmark.h>

#include "core/estimators/cost.h"
#include "core/estimators/hot_path.h"
#include "core/estimators/latency.h"
#include "core/estimators/ramp.h"

namespace waymark {
namespace {

/// Four stages, three alternatives, two of them with a collector of which much is unknown.
LatencyInput usualService()
{
    const Collector collector{.pauseMs = {0.05, 0.2, 0.5},
        .heapGrowth = {1, 1, 1},
        .markMsPerGb = {100, 300, 1000},
        .markCpuShare = {0.25, 0.25, 0.25},
        .markSlowdown = {1, 1.1, 1.33},
        .assistMsPerMb = {0, 1, 5},
        .longestCycleSeconds = {120, 120, 120}};
    return {.stages = {{"database", StageKind::database, 6, 18, 1, 2}, {"others", StageKind::external, 4, 25, 3, 1},
                {"work", StageKind::cpu, 2, 3, 1, 1}, {"queue", StageKind::queue, 0.5, 2, 1, 1}},
        .requestsPerSecond = 300,
        .targetMs = 60,
        .heapMb = 800,
        .allocationMbPerSecond = 120,
        .alternatives = {{{1, 1, 1}, collector}, {{0.4, 0.8, 1}, {}}, {{0.6, 0.9, 1}, collector}}};
}

void latency(benchmark::State& state)
{
    const LatencyInput input = usualService();
    const LatencyOptions options{.threads = static_cast<unsigned>(state.range(0))};
    for (auto _ : state)
        benchmark::DoNotOptimize(estimateLatency(input, options));
}

void hotPath(benchmark::State& state)
{
    const HotPathInput input{
        .requestMs = 20, .hotShare = 0.6, .callsPerRequest = 100, .speedUp = {1, 1.2, 2.7}, .callUs = {20, 60, 200}};
    for (auto _ : state)
        benchmark::DoNotOptimize(estimateHotPath(input));
}

void cost(benchmark::State& state)
{
    const CostInput input{.cores = 40,
        .pricePerCoreYear = 400,
        .cpuBoundShare = 0.4,
        .engineeringMonths = 6,
        .monthCost = 10'000,
        .overrun = {1, 1.3, 2},
        .savings = {{0.1, 0.3, 0.7}, {0.05, 0.2, 0.5}}};
    for (auto _ : state)
        benchmark::DoNotOptimize(estimateCost(input));
}

void ramp(benchmark::State& state)
{
    const RampInput input{.people = {{2, 0, {true, false, false}}, {3, 0, {false, false, false}}},
        .hires = {{2, 3, {false, true, false}}},
        .releaseWeeks = 52,
        .usefulShare = {0.3, 0.5, 0.7},
        .alternatives = {{{0.2, 0.3, 0.4}, {2, 4, 6}}, {{2, 3, 4}, {13, 19, 26}}, {{0.2, 0.5, 1.5}, {3, 7, 12}}}};
    for (auto _ : state)
        benchmark::DoNotOptimize(estimateRamp(input));
}

BENCHMARK(latency)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(hotPath)->Unit(benchmark::kMillisecond);
BENCHMARK(cost)->Unit(benchmark::kMillisecond);
BENCHMARK(ramp)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace waymark
