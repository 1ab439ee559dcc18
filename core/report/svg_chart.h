#pragma once

#include <string>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/report/chart.h"

namespace waymark {

/// Colours by role, as CSS spells them: '#0072B2', or 'var(--text)' where the picture stands in a page.
struct ChartColours {
    std::string text;
    std::string mutedText;
    std::string line;
    std::string ground;                    ///< what the chart stands on
    std::vector<std::string> ramp;         ///< strongest first, five at least
    std::vector<std::string> alternatives; ///< by Alternative::colour, eight
    bool operator==(const ChartColours&) const = default;
};

/// Light and dark, colour-blind safe (Okabe & Ito). From the ground: text 4.5:1 at least, alternatives and the
/// strongest of the ramp 3:1. The wizard's themes have the same.
ChartColours lightChartColours();
ChartColours darkChartColours();
/// CSS variables with the light values to fall back on: `--text`, `--muted`, `--line`, `--ground`, `--ramp-0`,
/// `--alternative-0` and so on.
ChartColours variableChartColours();

struct ChartStyle {
    double width = 720; ///< in pixels
    double height = 0;  ///< 0: as tall as it needs to be
    double textSize = 14;
    std::string font = "Inter, sans-serif"; ///< families; empty: whatever holds around the picture
    ChartColours colours = lightChartColours();
};

/// The chart as an SVG picture that needs no script, no style sheet and no font of its own, and that simple readers
/// (SVG Tiny 1.2) draw too. Title and description stand in it. What needs more than the height asked for is scaled
/// down as a whole. Same input, same bytes.
std::string svgChart(const Chart& chart, const ChartStyle& style, const MessageCatalogue& words);

} // namespace waymark
