#pragma once

#include <string>
#include <vector>

#include "core/report/svg_writer.h"

namespace waymark {

/// The scale of a chart of bars: where figures lie, its grid and its ticks.
class ChartAxis {
public:
    ChartAxis(const BarChart& chart, const MessageCatalogue& words, double textSize);

    /// Half of the widest tick's text, whatever the steps: what has to be free beyond both ends.
    double overhang() const;
    /// Lays the scale between two places and finds the finest round steps whose ticks keep apart.
    void place(double left, double right);

    double at(double figure) const;

    void drawGrid(SvgWriter& writer, SvgPoint fromTo, const ChartColours& colours) const;
    /// Below `top`; returns where they end.
    double drawTicks(SvgWriter& writer, double top, const ChartColours& colours) const;

private:
    std::string textOf(double figure) const;
    /// Round ones, the finest first; with the last there is one tick at most.
    std::vector<double> steps() const;
    std::vector<double> ticksOf(double step) const;
    double widest(const std::vector<double>& ticks) const;

    AxisUnit m_unit;
    const MessageCatalogue& m_words;
    double m_textSize;
    double m_least;
    double m_most;
    double m_left = 0;
    double m_right = 0;
    std::vector<double> m_ticks;
};

} // namespace waymark
