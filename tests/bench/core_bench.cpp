// What a keystroke and a start cost. Run: build/release/tests/bench/waymark_core_bench
#include <benchmark/benchmark.h>

#include "core/assessment/assess.h"
#include "core/assessment/edges.h"
#include "core/base/read_file.h"
#include "core/decision/decision_json.h"
#include "core/framework/framework_json.h"
#include "tests/bench/full_decision.h"

namespace waymark {
namespace {

const Decision& decision()
{
    static const Decision loaded = *loadDecision(textOf("examples/trading-gateway.waymark"), "decision");
    return loaded;
}

void loadShippedFramework(benchmark::State& state)
{
    const std::string text = textOf("frameworks/rust-vs-go-1.0.0.json");
    for (auto _ : state)
        benchmark::DoNotOptimize(loadFramework(text, "framework"));
}
BENCHMARK(loadShippedFramework)->Unit(benchmark::kMillisecond);

void assessFullDecision(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(assess(framework(), decision(), {}));
}
BENCHMARK(assessFullDecision)->Unit(benchmark::kMicrosecond);

void findEdges(benchmark::State& state)
{
    const Assessment today = assess(framework(), decision(), {});
    for (auto _ : state)
        benchmark::DoNotOptimize(verdictEdges(framework(), inputsOf(framework(), decision()), today, {}));
}
BENCHMARK(findEdges)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace waymark
