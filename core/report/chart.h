#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/message.h"

namespace waymark {

/// A piece of a bar, or a stretch of a line.
struct BarPart {
    Message name;    ///< of what it stands for; the key below the chart explains it
    double from = 0; ///< in the chart's unit
    double to = 0;   ///< >= from
    int colour = 0;  ///< an alternative's colour (Alternative::colour), or the place in a ramp; below 0: nobody's
    Message label;   ///< its value, below it where there is room; without an id: none
    bool operator==(const BarPart&) const = default;
};

struct Bar {
    std::string key; ///< id of what the bar is about
    Message label;   ///< at its left
    std::vector<BarPart> parts;
    std::optional<double> mark; ///< where things stand today, as a dot
    Message note;               ///< at its right: total, share, range
    bool operator==(const Bar&) const = default;
};

/// How the colours of parts are meant.
enum class BarColours {
    alternative, ///< each part is an alternative's, by `BarPart::colour`
    shades,      ///< shades of the bar's alternative, from strong to weak; `BarPart::colour` is the alternative's
    ramp,        ///< shades of the accent, strongest first; `BarPart::colour` is the place in the ramp
};

/// What the figures along the axis are.
enum class AxisUnit { points, percent };

/// Bars from left to right: points by page or criterion, ranks, how far a weight may move, what moves the lead.
struct BarChart {
    BarColours colours = BarColours::alternative;
    double least = 0; ///< left end of the axis
    double most = 100;
    AxisUnit unit = AxisUnit::points;
    bool hasAxis = true;
    bool hasKey = true; ///< of the parts' names, those of equal name once
    std::vector<Bar> bars;
    bool operator==(const BarChart&) const = default;
};

/// One outline for each alternative over spokes from 0 to 100.
struct ProfileOutline {
    Message name;
    int colour = 0;
    std::vector<double> values; ///< by spoke
    bool operator==(const ProfileOutline&) const = default;
};

struct ProfileChart {
    std::vector<Message> spokes; ///< from the top, clockwise
    std::vector<ProfileOutline> outlines;
    bool operator==(const ProfileChart&) const = default;
};

/// A chart as data; core/report/svg_chart draws it.
struct Chart {
    std::string id; ///< 'points-by-page', ...; unique in its report
    Message title;
    Message about;                ///< unit and reading aid, below the title
    std::vector<Message> inWords; ///< what it shows, for who cannot see it
    std::variant<BarChart, ProfileChart> drawing;
    bool operator==(const Chart&) const = default;
};

} // namespace waymark
