#include "core/report/svg_chart.h"

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

} // namespace

std::string svgChart(const Chart& chart, const ChartStyle& style, const MessageCatalogue& words)
{
    const ChartPicture picture = pictureOf(chart, style, words);
    const std::string title = "chart-" + escapedMarkup(chart.id) + "-title";
    const std::string description = "chart-" + escapedMarkup(chart.id) + "-description";
    // What is taller or wider than asked for is scaled down as a whole.
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"" + title + ' '
        + description + "\" width=\"" + svgNumber(std::ceil(style.width)) + "\" height=\""
        + svgNumber(std::ceil(style.height > 0 ? style.height : picture.height)) + "\" viewBox=\"0 0 "
        + svgNumber(style.width) + ' ' + svgNumber(picture.height) + "\" font-family=\"Inter, sans-serif\">\n";
    svg += "<title id=\"" + title + "\">" + escapedMarkup(lineOf(words, chart.title)) + "</title>\n";
    svg += "<desc id=\"" + description + "\">" + escapedMarkup(descriptionOf(chart, words)) + "</desc>\n";
    return svg + picture.elements + "</svg>\n";
}

} // namespace waymark
