// What is found in the background once an answer is given: the next best question, and what would turn the verdict.
// Run: build/release/tests/bench/waymark_robustness_bench
#include <benchmark/benchmark.h>

#include "core/base/read_file.h"
#include "core/decision/decision_json.h"
#include "core/framework/framework_json.h"
#include "core/robustness/flips.h"
#include "core/robustness/route.h"
#include "tests/bench/full_decision.h"

namespace waymark {
namespace {

Inputs example()
{
    return inputsOf(framework(), *loadDecision(textOf("examples/hot-loop-in-go.waymark"), "decision"));
}

/// An existing service, of which the first few things are known: nearly everything is open and can be asked.
Inputs begun()
{
    Inputs inputs = example();
    for (std::size_t q = 4; q < inputs.opinions.size(); ++q)
        inputs.opinions[q] = {};
    return inputs;
}

void rankWhatIsOpen(benchmark::State& state)
{
    const Inputs inputs = begun();
    RobustnessOptions options = rankingOptions();
    options.run.threads = static_cast<unsigned>(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(nextQuestions(framework(), inputs, options));
}
BENCHMARK(rankWhatIsOpen)->ArgName("threads")->Arg(1)->Arg(2)->UseRealTime()->Unit(benchmark::kMillisecond);

void takeAStepOfTheRoute(benchmark::State& state)
{
    const Inputs inputs = begun();
    const NextQuestions ranking = *nextQuestions(framework(), inputs, rankingOptions());
    for (auto _ : state)
        benchmark::DoNotOptimize(routeFrom(framework(), inputs, ranking, rankingOptions()));
}
BENCHMARK(takeAStepOfTheRoute)->Unit(benchmark::kMillisecond);

void settleAllWorlds(benchmark::State& state)
{
    const Inputs inputs = example();
    for (auto _ : state)
        benchmark::DoNotOptimize(settle(framework(), inputs, {}));
}
BENCHMARK(settleAllWorlds)->Unit(benchmark::kMillisecond);

void findWhatTurnsTheVerdict(benchmark::State& state)
{
    const Inputs inputs = example();
    const Assessment today = settle(framework(), inputs, {})->assessment;
    for (auto _ : state)
        benchmark::DoNotOptimize(flipsOf(framework(), inputs, today, {}));
}
BENCHMARK(findWhatTurnsTheVerdict)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace waymark
