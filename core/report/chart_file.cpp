#include "core/report/chart_file.h"

#include <utility>
#include <variant>

namespace waymark {
namespace {

constexpr double kRoomForText = 1.25; ///< so much smaller than in a page, since a picture holds nothing but the chart

/// A chart and the section that it stands in; null: there is none.
struct PlacedChart {
    const ChartBlock* block = nullptr;
    const Section* section = nullptr;
};

PlacedChart find(const Report& report, const std::string& id)
{
    for (const Section& section : report.sections)
        for (const Block& block : section.blocks)
            if (const auto* chart = std::get_if<ChartBlock>(&block); chart && chart->chart.id == id)
                return {chart, &section};
    return {};
}

} // namespace

ChartStyle chartFileStyle(const SealedChart& chart)
{
    ChartStyle style;
    style.textSize *= chart.width / style.width / kRoomForText;
    style.width = chart.width;
    style.height = chart.height;
    return style;
}

Figures chartFigures(const Report& report, const std::string& id)
{
    const PlacedChart chart = find(report, id);
    return chart.block ? figuresOf({{chart.section->id, chart.section->heading, {*chart.block}}}) : Figures();
}

SealContent chartSeal(const Report& report, const SealedChart& chart, ReportFormat format)
{
    SealContent content{format, report.frozen, report.recorded, chart};
    content.frozen.figures = chartFigures(report, chart.id);
    return content;
}

std::string svgChartFile(const Report& report, const SealedChart& chart, const MessageCatalogue& words)
{
    const PlacedChart placed = find(report, chart.id);
    if (!placed.block)
        return {};
    return sealedSvg(
        svgChart(placed.block->chart, chartFileStyle(chart), words), chartSeal(report, chart, ReportFormat::svg));
}

} // namespace waymark
