// Of core/report/svg_chart.h: the colours of charts.
#include <string>

#include "core/report/svg_chart.h"

namespace waymark {
namespace {

std::string variable(const std::string& name, const std::string& fallBack)
{
    return "var(--" + name + ", " + fallBack + ')';
}

void makeVariables(std::vector<std::string>& colours, const std::string& name)
{
    for (std::size_t i = 0; i < colours.size(); ++i)
        colours[i] = variable(name + '-' + std::to_string(i), colours[i]);
}

} // namespace

ChartColours lightChartColours()
{
    return {"#15181d", "#5c6572", "#dfe2e8", "#ffffff", {"#3b5bdb", "#6c84e3", "#91a3ea", "#aebbf0", "#c9d2f5"},
        // Okabe-Ito; the tints too pale for white are darkened within their hue.
        {"#0072b2", "#d55e00", "#00936b", "#b0588c", "#a87400", "#2b88c4", "#857a00", "#59616d"}};
}

ChartColours darkChartColours()
{
    return {"#f2f4f7", "#a3adba", "#2f3641", "#1c2027", {"#8c9eff", "#7281cc", "#5d69a3", "#4b5481", "#3c4365"},
        // The same hues, lightened for a dark ground.
        {"#56b4e9", "#f0813a", "#2bc49a", "#e29ac6", "#e6a91e", "#9ad3f5", "#e5da4a", "#b4bcc8"}};
}

ChartColours variableChartColours()
{
    ChartColours colours = lightChartColours();
    colours.text = variable("text", colours.text);
    colours.mutedText = variable("muted", colours.mutedText);
    colours.line = variable("line", colours.line);
    colours.ground = variable("ground", colours.ground);
    makeVariables(colours.ramp, "ramp");
    makeVariables(colours.alternatives, "alternative");
    return colours;
}

} // namespace waymark
