// A report of a full decision, from what is known of it to the bytes of the file.
// Run: build/release/tests/bench/waymark_report_bench
#include <benchmark/benchmark.h>

#include <string>

#include "core/base/message_catalogue.h"
#include "core/base/read_file.h"
#include "core/decision/decision_json.h"
#include "core/framework/framework_json.h"
#include "core/report/html_report.h"
#include "core/report/make_report.h"

namespace waymark {
namespace {

std::string textOf(const std::string& name)
{
    return *readFile(WAYMARK_RESOURCES "/" + name);
}

/// The example with most answers, notes, an estimate and an import.
struct Full {
    Framework framework = *loadFramework(textOf("frameworks/rust-vs-go-1.0.0.json"), "framework");
    Decision decision = *loadDecision(textOf("examples/hot-loop-in-go.waymark"), "decision");
    Study study = *studyOf(framework, decision, {Reading::full, onAllThreads(kWorldsAtRest, kDefaultSeed)});
    MessageCatalogue words = *MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en");
};

const Full& full()
{
    static const Full full;
    return full;
}

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
