#include "core/report/svg_writer.h"

#include <cmath>

#include "core/base/shortest_number.h"
#include "core/report/report_words.h"

namespace waymark {
namespace {

/// From the middle of a line of text down to its baseline, in its sizes.
constexpr double kBaseline = 0.35;

std::string attribute(const char* name, double number)
{
    return std::string(" ") + name + "=\"" + svgNumber(number) + '"';
}

std::string attribute(const char* name, const std::string& value)
{
    return std::string(" ") + name + "=\"" + escapedMarkup(value) + '"';
}

std::string filled(const SvgInk& ink)
{
    const std::string colour = attribute("fill", ink.colour);
    return ink.opacity < 1 ? colour + attribute("fill-opacity", ink.opacity) : colour;
}

std::string corners(const std::vector<SvgPoint>& points)
{
    std::string text;
    for (const SvgPoint& point : points)
        text += (text.empty() ? "" : " ") + svgNumber(point.x) + ',' + svgNumber(point.y);
    return text;
}

const char* nameOf(SvgAnchor anchor)
{
    return anchor == SvgAnchor::middle ? "middle" : "end";
}

bool isWhole(const std::vector<std::string>& lines, const std::string& whole)
{
    std::string joined;
    for (const std::string& line : lines)
        joined += (joined.empty() ? "" : " ") + line;
    return joined == whole;
}

} // namespace

std::string svgNumber(double number)
{
    const double rounded = std::round(100 * number) / 100;
    return shortestNumber(rounded == 0 ? 0 : rounded);
}

void SvgWriter::box(const SvgBox& box, const SvgInk& ink)
{
    m_elements += "<rect" + attribute("x", box.x) + attribute("y", box.y) + attribute("width", box.width)
        + attribute("height", box.height) + filled(ink) + "/>\n";
}

void SvgWriter::line(SvgPoint from, SvgPoint to, const std::string& colour, double width)
{
    m_elements += "<line" + attribute("x1", from.x) + attribute("y1", from.y) + attribute("x2", to.x)
        + attribute("y2", to.y) + attribute("stroke", colour) + attribute("stroke-width", width) + "/>\n";
}

void SvgWriter::ring(SvgPoint centre, double radius, const SvgInk& ink, const std::string& edge)
{
    m_elements += "<circle" + attribute("cx", centre.x) + attribute("cy", centre.y) + attribute("r", radius)
        + filled(ink) + attribute("stroke", edge) + attribute("stroke-width", radius / 2.5) + "/>\n";
}

void SvgWriter::outline(const std::vector<SvgPoint>& points, const std::string& colour, double width)
{
    m_elements += "<polygon" + attribute("points", corners(points)) + " fill=\"none\"" + attribute("stroke", colour)
        + attribute("stroke-width", width) + " stroke-linejoin=\"round\"/>\n";
}

void SvgWriter::area(const std::vector<SvgPoint>& points, const SvgInk& ink)
{
    m_elements += "<polygon" + attribute("points", corners(points)) + filled(ink) + "/>\n";
}

void SvgWriter::mark(SvgMark mark, SvgPoint centre, double radius, const SvgInk& ink)
{
    const auto [x, y] = centre;
    switch (mark) {
    case SvgMark::dot:
        m_elements +=
            "<circle" + attribute("cx", x) + attribute("cy", y) + attribute("r", radius) + filled(ink) + "/>\n";
        return;
    case SvgMark::square:
        return box({x - 0.9 * radius, y - 0.9 * radius, 1.8 * radius, 1.8 * radius}, ink);
    case SvgMark::triangle:
        return area(
            {{x, y - 1.2 * radius}, {x + 1.1 * radius, y + 0.8 * radius}, {x - 1.1 * radius, y + 0.8 * radius}}, ink);
    case SvgMark::diamond:
        return area({{x, y - 1.3 * radius}, {x + 1.3 * radius, y}, {x, y + 1.3 * radius}, {x - 1.3 * radius, y}}, ink);
    }
}

void SvgWriter::text(
    SvgPoint at, const std::vector<std::string>& lines, const SvgTextStyle& style, const std::string& whole)
{
    // The title stands in a group: simple readers take a title within a text for text.
    const bool isCut = !isWhole(lines, whole);
    if (isCut)
        m_elements += "<g><title>" + escapedMarkup(whole) + "</title>\n";
    const double lineHeight = kSvgLineHeight * style.size;
    double y = at.y - lineHeight * (static_cast<double>(lines.size()) - 1) / 2;
    for (const std::string& line : lines) {
        textLine({at.x, y}, line, style);
        y += lineHeight;
    }
    if (isCut)
        m_elements += "</g>\n";
}

void SvgWriter::textLine(SvgPoint at, const std::string& line, const SvgTextStyle& style)
{
    m_elements += "<text" + attribute("x", at.x) + attribute("y", at.y + kBaseline * style.size)
        + attribute("font-size", style.size) + attribute("fill", style.colour);
    if (style.anchor != SvgAnchor::start)
        m_elements += attribute("text-anchor", nameOf(style.anchor));
    m_elements += '>' + escapedMarkup(line) + "</text>\n";
}

} // namespace waymark
