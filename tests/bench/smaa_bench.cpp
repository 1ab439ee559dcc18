// What what-if worlds cost, beside the same in plain C++ (tests/support/naive_sampler.h), which runs in the same
// program right before. Counters: worlds a second, and how many times as fast as the plain twin.
// Run: build/release/tests/bench/waymark_smaa_bench
#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <random>

#include "core/smaa/sample.h"
#include "tests/support/naive_sampler.h"

namespace waymark {
namespace {

constexpr std::uint64_t kTwinWorlds = 20'000;

WeightSpace evenSpace(Regime regime, std::size_t criteria)
{
    return {.regime = regime, .weights = std::vector<double>(criteria, 1.0 / static_cast<double>(criteria))};
}

DecisionTable fixedTable(std::size_t alternatives, std::size_t criteria)
{
    std::mt19937_64 generator(5);
    std::uniform_real_distribution<double> value(0, 100);
    DecisionTable table;
    table.alternatives.resize(alternatives);
    table.criteria.resize(criteria);
    table.weights = evenSpace(Regime::any, criteria).weights;
    table.values.assign(alternatives, std::vector<Cell>(criteria));
    for (auto& row : table.values)
        for (Cell& cell : row)
            cell = value(generator);
    return table;
}

DecisionTable triangularTable(std::size_t alternatives, std::size_t criteria)
{
    DecisionTable table = fixedTable(alternatives, criteria);
    for (auto& row : table.values)
        for (Cell& cell : row) {
            const double mode = pointValue(cell);
            cell = Triangle{mode * 0.7, mode, mode + 0.2 * (100 - mode)};
        }
    return table;
}

/// As many alternatives and criteria as the wizard's own framework, each value with a variate of its own, and two open
/// questions.
WorldModel wizardModel()
{
    WorldModel model;
    model.alternatives = 4;
    model.criteria = 13;
    model.picks = {{{0.5, 0.3, 0.2}}, {{0.25, 0.75}}};
    const DecisionTable table = triangularTable(model.alternatives, model.criteria);
    for (std::size_t a = 0; a < model.alternatives; ++a)
        for (std::size_t c = 0; c < model.criteria; ++c) {
            model.variates.push_back({a % 2 == 0 ? 0.5 : -0.5});
            Term term;
            term.alternative = a;
            term.criterion = c;
            term.variate = model.variates.size() - 1;
            if (c < model.picks.size())
                term.pick = c;
            term.tables.resize(term.pick ? model.picks[c].chances.size() : 1);
            for (QuantileTable& quantiles : term.tables)
                quantiles.add(std::get<Triangle>(table.values[a][c]), 1);
            model.terms.push_back(term);
        }
    return model;
}

/// Of the processor, so that other programs on the machine do not count; `work` runs in one thread.
double seconds(auto&& work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// Seconds a world of the plain twin takes; the best of three.
double twinSeconds(auto&& twin)
{
    double best = 1;
    for (int i = 0; i < 3; ++i)
        best = std::min(best, seconds([&] { benchmark::DoNotOptimize(twin({.worlds = kTwinWorlds})); }));
    return best / static_cast<double>(kTwinWorlds);
}

/// Arguments: instruction set, worlds.
void against(benchmark::State& state, auto&& twin, auto&& sample)
{
    const auto set = static_cast<InstructionSet>(state.range(0));
    const std::vector<InstructionSet> sets = instructionSets();
    if (std::ranges::find(sets, set) == sets.end()) {
        state.SkipWithError("this machine has no such instructions");
        return;
    }
    const double plain = twinSeconds(twin);
    const RunOptions options{.worlds = static_cast<std::uint64_t>(state.range(1)), .instructionSet = set};
    double spent = 0;
    for (auto _ : state)
        spent += seconds([&] { benchmark::DoNotOptimize(sample(options)); });
    const double each = spent / static_cast<double>(state.iterations()) / static_cast<double>(options.worlds);
    state.counters["worlds/s"] = 1 / each;
    state.counters["ns/world"] = each * 1e9;
    state.counters["x_twin"] = plain / each;
}

void tableAgainst(benchmark::State& state, const DecisionTable& table, const WeightSpace& space)
{
    against(
        state, [&](const RunOptions& options) { return test::naiveTable(table, space, options); },
        [&](const RunOptions& options) { return sampleTable(table, space, options); });
}

void uniformWeightsFixedValues(benchmark::State& state)
{
    tableAgainst(state, fixedTable(4, 12), evenSpace(Regime::any, 12));
}

void uniformWeightsTriangularValues(benchmark::State& state)
{
    tableAgainst(state, triangularTable(4, 12), evenSpace(Regime::any, 12));
}

void orderedWeightsFixedValues(benchmark::State& state)
{
    WeightSpace space = evenSpace(Regime::order, 12);
    for (std::size_t c = 0; c < 12; ++c)
        space.weights[c] = static_cast<double>(12 - c) / 78;
    tableAgainst(state, fixedTable(4, 12), space);
}

void liveVerdict(benchmark::State& state)
{
    const WorldModel model = wizardModel();
    const WorldRule rule{.byDefault = 0, .hasReason = {false, true, true, false}};
    const WeightSpace space = evenSpace(Regime::stated, 13);
    against(
        state, [&](const RunOptions& options) { return test::naiveWorlds(model, rule, space, options); },
        [&](const RunOptions& options) { return sampleWorlds(model, rule, space, options); });
}

void eachSet(benchmark::internal::Benchmark* bench)
{
    bench->ArgNames({"set", "worlds"})->Unit(benchmark::kMillisecond);
    for (const int set : {2, 1, 0})
        bench->Args({set, 100'000});
}

void live(benchmark::internal::Benchmark* bench)
{
    eachSet(bench);
    bench->Args({2, 20'000})->Args({1, 20'000});
}

BENCHMARK(uniformWeightsFixedValues)->Apply(eachSet);
BENCHMARK(uniformWeightsTriangularValues)->Apply(eachSet);
BENCHMARK(orderedWeightsFixedValues)->Apply(eachSet);
BENCHMARK(liveVerdict)->Apply(live);

/// Argument: threads. By the clock on the wall, so only a quiet machine with as many cores tells the truth.
void threads(benchmark::State& state)
{
    const WorldModel model = wizardModel();
    const WorldRule rule{.byDefault = 0, .hasReason = {false, true, true, false}};
    const WeightSpace space = evenSpace(Regime::stated, 13);
    const RunOptions options{.worlds = 1'000'000, .threads = static_cast<unsigned>(state.range(0))};
    for (auto _ : state)
        benchmark::DoNotOptimize(sampleWorlds(model, rule, space, options));
}
BENCHMARK(threads)->Arg(1)->Arg(2)->ArgName("threads")->Unit(benchmark::kMillisecond)->UseRealTime();

/// Arguments: alternatives, criteria, worlds. The speed must not depend on the last.
void sizes(benchmark::State& state)
{
    const auto criteria = static_cast<std::size_t>(state.range(1));
    const DecisionTable table = fixedTable(static_cast<std::size_t>(state.range(0)), criteria);
    const WeightSpace space = evenSpace(Regime::any, criteria);
    for (auto _ : state)
        benchmark::DoNotOptimize(sampleTable(table, space, {.worlds = static_cast<std::uint64_t>(state.range(2))}));
    state.counters["worlds/s"] =
        benchmark::Counter(static_cast<double>(state.range(2)), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(sizes)
    ->ArgNames({"alternatives", "criteria", "worlds"})
    ->ArgsProduct({{2, 8, 64}, {4, 16, 64}, {10'000, 1'000'000}})
    ->Args({4, 12, 10'000'000})
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace waymark
