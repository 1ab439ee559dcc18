// The parts of finding what would turn a verdict, which together take what findWhatTurnsTheVerdict says.
#include <benchmark/benchmark.h>

#include "core/base/read_file.h"
#include "core/decision/decision_json.h"
#include "core/framework/framework_json.h"
#include "core/robustness/flips.h"
#include "tests/bench/full_decision.h"

namespace waymark {
namespace {

/// The fullest of the examples, settled.
struct Subject {
    Framework framework = *loadFramework(textOf("frameworks/rust-vs-go-1.0.0.json"), "framework");
    Inputs inputs = inputsOf(framework, *loadDecision(textOf("examples/hot-loop-in-go.waymark"), "decision"));
    Assessment today = settle(framework, inputs, {})->assessment;
    RequiredLeads leads = *requiredLeads(framework, inputs, today, FlipOptions().leads);
    Trials trials{framework, inputs, today, leads};
    AnswerTrials tried = *tryAnswers(trials, nullptr);
};

Subject& subject()
{
    static Subject of;
    return of;
}

void findRequiredLeads(benchmark::State& state)
{
    Subject& of = subject();
    for (auto _ : state)
        benchmark::DoNotOptimize(requiredLeads(of.framework, of.inputs, of.today, FlipOptions().leads));
}
BENCHMARK(findRequiredLeads)->Unit(benchmark::kMillisecond);

void tryEveryOtherAnswer(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(tryAnswers(subject().trials, nullptr));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(subject().tried.size()));
}
BENCHMARK(tryEveryOtherAnswer)->Unit(benchmark::kMillisecond);

void findValueFlips(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(valueFlips(subject().trials, nullptr));
}
BENCHMARK(findValueFlips)->Unit(benchmark::kMillisecond);

/// The last is more than there are: all of them.
void tryPairsOfAnswers(benchmark::State& state)
{
    const CounterfactualOptions options{.pairBudget = static_cast<std::size_t>(state.range(0))};
    for (auto _ : state)
        benchmark::DoNotOptimize(candidateSets(subject().trials, subject().tried, options));
}
BENCHMARK(tryPairsOfAnswers)->ArgName("pairs")->Arg(1000)->Arg(3000)->Arg(1000000)->Unit(benchmark::kMillisecond);

void confirmInWorlds(benchmark::State& state)
{
    const auto candidates = *candidateSets(subject().trials, subject().tried, {});
    for (auto _ : state)
        benchmark::DoNotOptimize(confirmedSets(subject().trials, candidates, {}));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(candidates.size()));
}
BENCHMARK(confirmInWorlds)->Unit(benchmark::kMillisecond);

void findJointWeights(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(jointWeightChanges(subject().today, subject().leads));
}
BENCHMARK(findJointWeights)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace waymark
