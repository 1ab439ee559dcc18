// What exactness costs, beside its plain twin: drawing weights with the standard library.
// Run: build/release/tests/bench/waymark_exact_bench
#include <cmath>
#include <random>

#include <benchmark/benchmark.h>

#include "core/smaa/exact_pairwise.h"
#include "core/smaa/simplex_split.h"
#include "core/smaa/smallest_change.h"

namespace waymark {
namespace {

using Values = std::vector<std::vector<double>>;

std::vector<double> differencesOf(std::size_t criteria)
{
    std::mt19937_64 engine(criteria);
    std::uniform_real_distribution<double> any(-100, 100);
    std::vector<double> d(criteria);
    for (double& each : d)
        each = any(engine);
    return d;
}

std::vector<double> descending(std::size_t criteria)
{
    std::vector<double> weights;
    for (std::size_t i = criteria; i > 0; --i)
        weights.push_back(static_cast<double>(i));
    return weights;
}

Values tableOf(std::size_t alternatives, std::size_t criteria, std::uint64_t seed)
{
    std::mt19937_64 engine(seed);
    std::uniform_real_distribution<double> any(0, 100);
    Values values(alternatives, std::vector<double>(criteria));
    for (auto& row : values)
        for (double& each : row)
            each = any(engine);
    return values;
}

void pairwise(benchmark::State& state)
{
    const std::vector<double> d = differencesOf(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(pairwiseWinning(d));
}
BENCHMARK(pairwise)->Arg(4)->Arg(12)->Arg(24)->Arg(64);

/// As evenly split as can be, which has the most steps.
void pairwiseHalfEachWay(benchmark::State& state)
{
    std::vector<double> d = differencesOf(static_cast<std::size_t>(state.range(0)));
    for (std::size_t i = 0; i < d.size(); ++i)
        d[i] = (i % 2 == 0 ? 1 : -1) * std::abs(d[i]);
    for (auto _ : state)
        benchmark::DoNotOptimize(pairwiseWinning(d));
}
BENCHMARK(pairwiseHalfEachWay)->Arg(12)->Arg(64);

void pairwiseOrdered(benchmark::State& state)
{
    const std::vector<double> d = differencesOf(static_cast<std::size_t>(state.range(0)));
    const std::vector<double> weights = descending(d.size());
    for (auto _ : state)
        benchmark::DoNotOptimize(pairwiseWinningOrdered(d, weights));
}
BENCHMARK(pairwiseOrdered)->Arg(12)->Arg(64);

/// All pairs of sixteen alternatives, as the analysis asks for them; the counter is what one pair takes.
void pairwiseOfATable(benchmark::State& state)
{
    const Regime regime = state.range(0) == 0 ? Regime::any : Regime::order;
    const Values values = tableOf(16, 12, 1);
    const WeightSpace space{regime, descending(12)};
    for (auto _ : state)
        benchmark::DoNotOptimize(exactPairwise(values, space));
    state.counters["pair"] = benchmark::Counter(
        120 * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
    state.SetLabel(regime == Regime::any ? "any" : "order");
}
BENCHMARK(pairwiseOfATable)->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);

/// The twin: 10,000 worlds, which leave half a percent of standard error.
void pairwiseDrawn(benchmark::State& state)
{
    const std::vector<double> d = differencesOf(static_cast<std::size_t>(state.range(0)));
    std::mt19937_64 engine(1234);
    std::exponential_distribution<double> exponential;
    for (auto _ : state) {
        int won = 0;
        for (int world = 0; world < 10'000; ++world) {
            double sum = 0;
            for (const double each : d)
                sum += each * exponential(engine);
            won += sum > 0 ? 1 : 0;
        }
        benchmark::DoNotOptimize(won);
    }
}
BENCHMARK(pairwiseDrawn)->Arg(12)->Unit(benchmark::kMicrosecond);

/// Of many tables the one that needs most cells.
Values hardestTable(std::size_t alternatives, std::size_t criteria)
{
    const WeightSpace space{Regime::any, std::vector<double>(criteria, 1)};
    std::size_t most = 0;
    Values hardest;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        Values values = tableOf(alternatives, criteria, seed);
        const auto ranks = splitSimplex(values, space);
        if (ranks && ranks->cells > most) {
            most = ranks->cells;
            hardest = std::move(values);
        }
    }
    return hardest;
}

void split(benchmark::State& state)
{
    const auto criteria = static_cast<std::size_t>(state.range(0));
    const Values values = hardestTable(static_cast<std::size_t>(state.range(1)), criteria);
    const WeightSpace space{Regime::any, std::vector<double>(criteria, 1)};
    for (auto _ : state)
        benchmark::DoNotOptimize(splitSimplex(values, space));
    state.counters["cells"] = static_cast<double>(splitSimplex(values, space)->cells);
}
BENCHMARK(split)->Args({6, 3})->Args({4, 4})->Unit(benchmark::kMicrosecond);

/// What is lost where the budget ends.
void splitInVain(benchmark::State& state)
{
    const auto criteria = static_cast<std::size_t>(state.range(0));
    const Values values = tableOf(static_cast<std::size_t>(state.range(1)), criteria, 1);
    const WeightSpace space{Regime::any, std::vector<double>(criteria, 1)};
    for (auto _ : state)
        benchmark::DoNotOptimize(splitSimplex(values, space));
}
BENCHMARK(splitInVain)->Args({12, 4})->Args({64, 64})->Unit(benchmark::kMicrosecond);

void smallestChange(benchmark::State& state)
{
    std::vector<double> d = differencesOf(static_cast<std::size_t>(state.range(0)));
    std::vector<double> weights(d.size(), 1 / static_cast<double>(d.size()));
    for (double& each : d)
        each -= 50;
    for (auto _ : state)
        benchmark::DoNotOptimize(smallestWeightChange(weights, d));
}
BENCHMARK(smallestChange)->Arg(12)->Arg(64);

} // namespace
} // namespace waymark
