#include "ui/present/slide_chart.h"

#include <QApplication>
#include <QSvgRenderer>

#include "core/report/svg_chart.h"

namespace waymark::ui {
namespace {

/// With it the ticks, which are the smallest (0.86 of it), are not too small for a slide.
constexpr double kChartText = 28;

bool hasBarsToSpare(const Chart& chart)
{
    const BarChart* bars = std::get_if<BarChart>(&chart.drawing);
    return bars && bars->bars.size() > 1;
}

/// Whether it is drawn in its own size: one that needs more height is scaled down as a whole.
bool isInItsSize(const QByteArray& svg, QSizeF size)
{
    constexpr double kRounding = 1;
    return QSvgRenderer(svg).viewBoxF().height() <= size.height() + kRounding;
}

} // namespace

QByteArray slideChart(Chart chart, QSizeF size, const MessageCatalogue& words, const Theme& theme)
{
    ChartStyle style;
    style.width = size.width();
    style.height = size.height();
    style.textSize = kChartText;
    style.font = QApplication::font().family().toStdString();
    style.colours = theme.dark ? darkChartColours() : lightChartColours();
    for (;;) {
        const QByteArray svg = QByteArray::fromStdString(svgChart(chart, style, words));
        if (!hasBarsToSpare(chart) || isInItsSize(svg, size))
            return svg;
        std::get<BarChart>(chart.drawing).bars.pop_back();
    }
}

} // namespace waymark::ui
