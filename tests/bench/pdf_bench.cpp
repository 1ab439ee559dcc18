// The report of a full decision as PDF, and a slide of it.
#include <benchmark/benchmark.h>

#include <QImage>

#include "core/base/read_file.h"
#include "core/decision/decision_json.h"
#include "core/framework/framework_json.h"
#include "core/report/make_report.h"
#include "ui/present/slide_scene.h"
#include "ui/report/pdf_report.h"
#include "ui/theme/theme_colours.h"

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

void writePdf(benchmark::State& state)
{
    const Report report = makeReport({full().framework, full().decision, full().study, nullptr});
    qsizetype bytes = 0;
    for (auto _ : state)
        bytes = ui::pdfReport(report, full().words, ui::Paper::a4).size();
    state.counters["bytes"] = double(bytes);
}
BENCHMARK(writePdf)->Unit(benchmark::kMillisecond);

void paintSlides(benchmark::State& state)
{
    for (auto _ : state) {
        const std::vector<Slide> slides = slidesOf({full().framework, full().decision, full().study, nullptr});
        benchmark::DoNotOptimize(ui::slidePictures(slides, {full().words, ui::lightTheme()}, QSize(1920, 1080)));
    }
}
BENCHMARK(paintSlides)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace waymark
