// The report of a full decision as PDF, and a slide of it.
#include <benchmark/benchmark.h>

#include <QImage>

#include "core/report/make_report.h"
#include "tests/bench/full_decision.h"
#include "ui/present/slide_scene.h"
#include "ui/report/pdf_report.h"
#include "ui/theme/theme_colours.h"

namespace waymark {
namespace {

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
