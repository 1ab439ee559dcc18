#include "core/report/chart_axis.h"

#include <algorithm>
#include <cmath>

#include "core/report/report_words.h"
#include "core/report/text_width.h"

namespace waymark {
namespace {

/// More are not read.
constexpr std::size_t kMostTicks = 6;

} // namespace

ChartAxis::ChartAxis(const BarChart& chart, const MessageCatalogue& words, double textSize)
    : m_unit(chart.unit),
      m_words(words),
      m_textSize(textSize),
      m_least(chart.least),
      m_most(chart.most > chart.least ? chart.most : chart.least + 1)
{}

double ChartAxis::overhang() const
{
    double widestTick = 0;
    for (const double step : steps())
        if (const std::vector<double> ticks = ticksOf(step); ticks.size() <= kMostTicks)
            widestTick = std::max(widestTick, widest(ticks));
    return widestTick / 2 + m_textSize / 4;
}

void ChartAxis::place(double left, double right)
{
    m_left = left;
    m_right = right;
    for (const double step : steps()) {
        m_ticks = ticksOf(step);
        const double apart = step / (m_most - m_least) * (m_right - m_left);
        if (m_ticks.size() <= kMostTicks && apart >= widest(m_ticks) + m_textSize / 2)
            return;
    }
}

std::vector<double> ChartAxis::steps() const
{
    std::vector<double> steps;
    const double finest = std::pow(10, std::floor(std::log10((m_most - m_least) / kMostTicks)));
    for (const double power : {finest, 10 * finest, 100 * finest})
        for (const double factor : {1.0, 2.0, 2.5, 5.0})
            steps.push_back(factor * power);
    return steps;
}

double ChartAxis::at(double figure) const
{
    const double share = std::clamp((figure - m_least) / (m_most - m_least), 0.0, 1.0);
    return m_left + share * (m_right - m_left);
}

void ChartAxis::drawGrid(SvgWriter& writer, SvgPoint fromTo, const ChartColours& colours) const
{
    const double width = m_textSize / 14;
    for (const double tick : m_ticks)
        writer.line({at(tick), fromTo.x}, {at(tick), fromTo.y},
            tick == 0 && m_least < 0 ? colours.mutedText : colours.line, width);
}

double ChartAxis::drawTicks(SvgWriter& writer, double top, const ChartColours& colours) const
{
    const double middle = top + 0.9 * m_textSize;
    for (const double tick : m_ticks)
        writer.text(
            {at(tick), middle}, {textOf(tick)}, {m_textSize, colours.mutedText, SvgAnchor::middle}, textOf(tick));
    return middle + 0.75 * m_textSize;
}

std::string ChartAxis::textOf(double figure) const
{
    return lineOf(m_words, {m_unit == AxisUnit::percent ? "report.tickPercent" : "report.tick", {{"value", figure}}});
}

std::vector<double> ChartAxis::ticksOf(double step) const
{
    std::vector<double> ticks;
    const double close = 1e-9 * step;
    for (double n = std::ceil((m_least - close) / step); n * step <= m_most + close; ++n)
        ticks.push_back(std::round(n * step * 1e6) / 1e6 + 0.0); // no -0
    return ticks;
}

double ChartAxis::widest(const std::vector<double>& ticks) const
{
    double widest = 0;
    for (const double tick : ticks)
        widest = std::max(widest, textWidth(textOf(tick), m_textSize));
    return widest;
}

} // namespace waymark
