#pragma once

#include <string>

#include "core/report/svg_writer.h"

namespace waymark {

/// What is drawn and how tall it came out.
struct ChartPicture {
    std::string elements;
    double height = 0;
};

/// `style.height` asks for at least that much where there is something to spread; 0: as little as it needs.
ChartPicture drawnBars(const BarChart& chart, const ChartStyle& style, const MessageCatalogue& words);
ChartPicture drawnProfile(const ProfileChart& chart, const ChartStyle& style, const MessageCatalogue& words);

/// Names, values and ticks that are read second are a little smaller.
inline constexpr double kSmallText = 0.86;

/// What a colour or a mark below a chart stands for.
struct KeyEntry {
    enum class Sign { block, ring, mark };
    Sign sign = Sign::block;
    SvgInk ink;
    SvgMark mark = SvgMark::dot;
    std::string name;
};

/// Draws a key in lines from `top` on, and returns where it ends.
double drawKey(SvgWriter& writer, const std::vector<KeyEntry>& entries, const ChartStyle& style, double top);

/// The colour of an alternative or of nobody (below 0).
SvgInk inkOf(int colour, const ChartColours& colours);

} // namespace waymark
