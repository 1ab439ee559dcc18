// A report of a full decision, from what is known of it to the bytes of the file.
// Run: build/release/tests/bench/waymark_report_bench
#include <benchmark/benchmark.h>

#include <string>

#include "core/report/html_report.h"
#include "core/report/make_report.h"
#include "tests/bench/full_decision.h"

namespace waymark {
namespace {

void lookIntoADecision(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            studyOf(full().framework, full().decision, {Reading::full, onAllThreads(kWorldsAtRest, kDefaultSeed)}));
}
BENCHMARK(lookIntoADecision)->Unit(benchmark::kMillisecond)->UseRealTime();

void writeHtml(benchmark::State& state)
{
    std::size_t bytes = 0;
    for (auto _ : state) {
        const Report report = makeReport({full().framework, full().decision, full().study, nullptr});
        const std::string html = htmlReport(report, full().words);
        bytes = html.size();
        benchmark::DoNotOptimize(html.data());
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(writeHtml)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace waymark
