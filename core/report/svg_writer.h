#pragma once

#include <string>
#include <vector>

#include "core/report/svg_chart.h"

namespace waymark {

struct SvgPoint {
    double x = 0;
    double y = 0;
};

struct SvgBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// A colour and how much of it covers what is below.
struct SvgInk {
    std::string colour;
    double opacity = 1;
    bool operator==(const SvgInk&) const = default;
};

enum class SvgAnchor { start, middle, end };

/// How a text stands.
struct SvgTextStyle {
    double size = 14;
    std::string colour;
    SvgAnchor anchor = SvgAnchor::start;
};

/// Shapes that tell outlines apart without colour.
enum class SvgMark { dot, square, triangle, diamond };

/// Writes elements of SVG Tiny 1.2, attributes alone.
class SvgWriter {
public:
    void box(const SvgBox& box, const SvgInk& ink);
    void line(SvgPoint from, SvgPoint to, const std::string& colour, double width);
    void ring(SvgPoint centre, double radius, const SvgInk& ink, const std::string& edge);
    void outline(const std::vector<SvgPoint>& points, const std::string& colour, double width);
    void area(const std::vector<SvgPoint>& points, const SvgInk& ink);
    void mark(SvgMark mark, SvgPoint centre, double radius, const SvgInk& ink);
    /// Lines of text, their middle at the point's height. Where they are not all of `whole`, a title says it.
    void text(SvgPoint at, const std::vector<std::string>& lines, const SvgTextStyle& style, const std::string& whole);

    const std::string& elements() const { return m_elements; }

private:
    void textLine(SvgPoint at, const std::string& line, const SvgTextStyle& style);

    std::string m_elements;
};

/// From one line of a text to the next, in its sizes.
inline constexpr double kSvgLineHeight = 1.3;

/// A length with two decimals at most.
std::string svgNumber(double number);

} // namespace waymark
