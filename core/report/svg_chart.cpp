#include "core/report/svg_chart.h"

#include <algorithm>
#include <cmath>

#include "core/report/chart_picture.h"
#include "core/report/report_words.h"

namespace waymark {
namespace {

std::string descriptionOf(const Chart& chart, const MessageCatalogue& words)
{
    std::string description = lineOf(words, chart.about);
    for (const Message& sentence : chart.inWords)
        description += ' ' + lineOf(words, sentence);
    return description;
}

ChartPicture pictureOf(const Chart& chart, const ChartStyle& style, const MessageCatalogue& words)
{
    if (const BarChart* bars = std::get_if<BarChart>(&chart.drawing))
        return drawnBars(*bars, style, words);
    return drawnProfile(*std::get_if<ProfileChart>(&chart.drawing), style, words);
}

/// A box of the shape that was asked for around the picture, which stands in its middle.
SvgBox boxAround(const ChartPicture& picture, const ChartStyle& style)
{
    const double asked = style.height > 0 ? style.height : std::ceil(picture.height);
    const double scale = std::max(1.0, picture.height / asked);
    const double width = scale * style.width;
    const double height = scale * asked;
    return {(style.width - width) / 2, (picture.height - height) / 2, width, height};
}

std::string opening(const ChartStyle& style, const SvgBox& box)
{
    const double scale = box.width / style.width;
    std::string tag = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + svgNumber(style.width) + "\" height=\""
        + svgNumber(box.height / scale) + "\" viewBox=\"" + svgNumber(box.x) + ' ' + svgNumber(box.y) + ' '
        + svgNumber(box.width) + ' ' + svgNumber(box.height) + '"';
    if (!style.font.empty())
        tag += " font-family=\"" + escapedMarkup(style.font) + '"';
    return tag;
}

} // namespace

std::string svgChart(const Chart& chart, const ChartStyle& style, const MessageCatalogue& words)
{
    const ChartPicture picture = pictureOf(chart, style, words);
    const std::string title = escapedMarkup(lineOf(words, chart.title));
    const std::string description = "chart-" + escapedMarkup(chart.id) + "-description";
    return opening(style, boxAround(picture, style)) + " role=\"img\" aria-label=\"" + title + "\" aria-describedby=\""
        + description + "\">\n<title>" + title + "</title>\n<desc id=\"" + description + "\">"
        + escapedMarkup(descriptionOf(chart, words)) + "</desc>\n" + picture.elements + "</svg>\n";
}

} // namespace waymark
