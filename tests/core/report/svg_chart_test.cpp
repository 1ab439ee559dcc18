#include "core/report/svg_chart.h"

#include <cmath>
#include <cstdio>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "core/report/text_width.h"
#include "tests/core/report/reported.h"
#include "tests/support/markup_checker.h"

namespace waymark::test {
namespace {

using testing::IsEmpty;

Message text(const std::string& typed)
{
    return {"report.text", {{"text", typed}}};
}

const MessageCatalogue& words()
{
    static const Result<MessageCatalogue> catalogue = MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en");
    return *catalogue;
}

/// What a text takes at most.
struct TextBox {
    std::string text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

double numberOf(const Element& element, const std::string& name)
{
    return std::stod(element.attributes.at(name));
}

TextBox boxOf(const Element& element)
{
    const double size = numberOf(element, "font-size");
    const double width = textWidth(element.text, size);
    const auto anchor = element.attributes.find("text-anchor");
    const double before = anchor == element.attributes.end() ? 0 : anchor->second == "middle" ? width / 2 : width;
    const double left = numberOf(element, "x") - before;
    // From the tops of capitals to the ends of descenders.
    return {
        element.text, left, numberOf(element, "y") - 0.75 * size, left + width, numberOf(element, "y") + 0.25 * size};
}

bool overlap(const TextBox& a, const TextBox& b)
{
    constexpr double kRounding = 0.02;
    return a.left < b.right - kRounding && b.left < a.right - kRounding && a.top < b.bottom - kRounding
        && b.top < a.bottom - kRounding;
}

/// What of the plane a picture shows, which must have the shape of the picture itself.
TextBox viewOf(const Element& svg)
{
    TextBox view;
    double width = 0;
    double height = 0;
    EXPECT_EQ(
        std::sscanf(svg.attributes.at("viewBox").c_str(), "%lf %lf %lf %lf", &view.left, &view.top, &width, &height),
        4);
    EXPECT_NEAR(width / height, numberOf(svg, "width") / numberOf(svg, "height"), 1e-3);
    view.right = view.left + width;
    view.bottom = view.top + height;
    return view;
}

/// What is wrong with a picture: it is no XML, has texts beyond its edge or upon each other.
std::vector<std::string> faultsOf(const std::string& svg)
{
    const CheckedMarkup checked = checkMarkup(svg);
    std::vector<std::string> faults = checked.faults;
    if (!faults.empty())
        return faults;
    const TextBox view = viewOf(checked.elements.front());
    std::vector<TextBox> boxes;
    for (const Element& element : checked.elements)
        if (element.name == "text")
            boxes.push_back(boxOf(element));
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const TextBox& box = boxes[i];
        if (box.left < view.left - 0.02 || box.top < view.top - 0.02 || box.right > view.right + 0.02
            || box.bottom > view.bottom + 0.02)
            faults.push_back("beyond the edge: " + box.text);
        for (std::size_t j = 0; j < i; ++j)
            if (overlap(box, boxes[j]))
                faults.push_back("upon each other: " + box.text + " / " + boxes[j].text);
    }
    for (const Element& element : checked.elements)
        if (element.name == "rect"
            && (numberOf(element, "x") < view.left - 0.02 || numberOf(element, "width") < 0
                || numberOf(element, "x") + numberOf(element, "width") > view.right + 0.02))
            faults.push_back("bar beyond the edge");
    return faults;
}

Chart barsOf(std::size_t bars, std::size_t parts, const std::string& name)
{
    BarChart drawing;
    drawing.colours = BarColours::shades;
    for (std::size_t i = 0; i < bars; ++i) {
        Bar bar{"bar", text(name), {}, 40.0, text(name)};
        for (std::size_t p = 0; p < parts; ++p) {
            const double each = 100.0 / static_cast<double>(parts);
            const double from = each * static_cast<double>(p);
            bar.parts.push_back({text(name + std::to_string(p)), from, from + each, static_cast<int>(i),
                {"report.wholePoints", {{"points", each}}}});
        }
        drawing.bars.push_back(bar);
    }
    return {"bars", text("Title"), text("About."), {text("In words.")}, drawing};
}

Chart profileOf(std::size_t spokes, std::size_t outlines, const std::string& name)
{
    ProfileChart drawing;
    for (std::size_t i = 0; i < spokes; ++i)
        drawing.spokes.push_back(text(name + std::to_string(i)));
    for (std::size_t i = 0; i < outlines; ++i)
        drawing.outlines.push_back(
            {text(name), static_cast<int>(i), std::vector<double>(spokes, 10.0 * static_cast<double>(i))});
    return {"profile", text("Title"), text("About."), {}, drawing};
}

std::size_t count(const std::string& text, const std::string& what)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++found;
    return found;
}

TEST(SvgChart, NamesAndDescribesItself)
{
    const CheckedMarkup svg = checkMarkup(svgChart(barsOf(2, 2, "Go"), {}, words()));
    ASSERT_THAT(svg.faults, IsEmpty());
    const Element& root = svg.elements[0];
    EXPECT_EQ(root.attributes.at("role"), "img");
    EXPECT_EQ(root.attributes.at("aria-label"), "Title");
    EXPECT_EQ(root.attributes.at("aria-describedby"), "chart-bars-description");
    EXPECT_EQ(svg.elements[1].name + ':' + svg.elements[1].text, "title:Title");
    EXPECT_EQ(svg.elements[2].attributes.at("id"), "chart-bars-description");
    EXPECT_EQ(svg.elements[2].name + ':' + svg.elements[2].text, "desc:About. In words.");
}

TEST(SvgChart, BarsAreAsLongAsTheirFigures)
{
    Chart chart = barsOf(1, 0, "Go");
    BarChart& bars = *std::get_if<BarChart>(&chart.drawing);
    bars.bars[0].mark.reset();
    bars.bars[0].parts = {{text("a"), 0, 60, 0, {}}, {text("b"), 60, 80, 1, {}}};
    bars.colours = BarColours::alternative;
    bars.hasKey = false;
    const std::string svg = svgChart(chart, {}, words());
    double first = 0;
    double second = 0;
    double firstStart = 0;
    double secondStart = 0;
    for (const Element& element : checkMarkup(svg).elements)
        if (element.name == "rect" && element.attributes.at("fill") == "#0072b2") {
            first = numberOf(element, "width");
            firstStart = numberOf(element, "x");
        } else if (element.name == "rect") {
            second = numberOf(element, "width");
            secondStart = numberOf(element, "x");
        }
    EXPECT_NEAR((secondStart - firstStart) / second, 3, 0.01);
    EXPECT_LT(first, secondStart - firstStart) << "a slit of the ground sets them apart";
}

TEST(SvgChart, WritesValuesBelowPartsWhereTheyFit)
{
    EXPECT_EQ(count(svgChart(barsOf(1, 4, "Go"), {}, words()), ">25</text>"), 4u);
    EXPECT_EQ(count(svgChart(barsOf(1, 60, "Go"), {}, words()), ">2</text>"), 0u);
}

TEST(SvgChart, SaysInATitleWhatItHadToCut)
{
    const std::string name(200, 'x');
    const std::string svg = svgChart(barsOf(1, 1, name), {}, words());
    EXPECT_THAT(faultsOf(svg), IsEmpty());
    EXPECT_EQ(count(svg, "<title>" + name + "</title>"), 2u) << "name and note";
}

TEST(SvgChart, UsesVariablesOnlyIfAsked)
{
    EXPECT_EQ(count(svgChart(barsOf(2, 2, "Go"), {}, words()), "var("), 0u);
    ChartStyle style;
    style.colours = variableChartColours();
    EXPECT_GT(count(svgChart(barsOf(2, 2, "Go"), style, words()), "var(--alternative-0, #0072b2)"), 0u);
}

TEST(SvgChart, KeepsTheSizeThatWasAskedFor)
{
    ChartStyle style;
    style.width = 1600;
    style.height = 700;
    style.textSize = 40;
    for (const Chart& chart : {barsOf(3, 3, "Go"), barsOf(30, 3, "Many"), profileOf(7, 3, "Page")}) {
        const std::string svg = svgChart(chart, style, words());
        const Element root = checkMarkup(svg).elements[0];
        EXPECT_EQ(root.attributes.at("width"), "1600");
        EXPECT_EQ(root.attributes.at("height"), "700");
        EXPECT_THAT(faultsOf(svg), IsEmpty());
    }
}

TEST(SvgChart, TypedMarkupStaysText)
{
    const std::string hostile = "<script>&\"'\x01\u202E{text}";
    for (const Chart& chart : {barsOf(2, 2, hostile), profileOf(5, 2, hostile)}) {
        const CheckedMarkup svg = checkMarkup(svgChart(chart, {}, words()));
        EXPECT_THAT(svg.faults, IsEmpty());
        for (const Element& element : svg.elements)
            EXPECT_NE(element.name, "script");
    }
}

TEST(SvgChart, ChartsOfNothingAreDrawnToo)
{
    EXPECT_THAT(faultsOf(svgChart(barsOf(0, 0, ""), {}, words())), IsEmpty());
    for (std::size_t spokes = 0; spokes < 3; ++spokes)
        EXPECT_THAT(faultsOf(svgChart(profileOf(spokes, 1, "a"), {}, words())), IsEmpty()) << spokes;
}

ChartStyle anyStyle()
{
    ChartStyle style;
    style.width = *rc::gen::inRange(400, 4000);
    style.textSize = *rc::gen::inRange(10, 60);
    style.height = *rc::gen::element(0, 300, 1000, 2160);
    return style;
}

std::string anyName()
{
    const std::string pattern = *rc::gen::element<std::string>("Go", "Go with a Rust hot path", "W", "語", "iiii ");
    std::string name;
    for (int i = *rc::gen::inRange(1, 30); i > 0; --i)
        name += pattern;
    return name;
}

RC_GTEST_PROP(SvgChart, BarsNeverOverlapOrRunOut, ())
{
    Chart chart = barsOf(*rc::gen::inRange(0, 12), *rc::gen::inRange(0, 14), anyName());
    BarChart& bars = *std::get_if<BarChart>(&chart.drawing);
    bars.unit = *rc::gen::element(AxisUnit::points, AxisUnit::percent);
    bars.colours = *rc::gen::element(BarColours::alternative, BarColours::shades, BarColours::ramp);
    bars.hasAxis = *rc::gen::arbitrary<bool>();
    bars.least = *rc::gen::element(0.0, -37.3, -1234.5, 0.01);
    bars.most = *rc::gen::element(100.0, 12.7, 0.03, 1234567.0);
    const std::vector<std::string> faults = faultsOf(svgChart(chart, anyStyle(), words()));
    RC_ASSERT(faults == std::vector<std::string>{});
}

RC_GTEST_PROP(SvgChart, ProfilesNeverOverlapOrRunOut, ())
{
    const Chart chart = profileOf(*rc::gen::inRange(0, 16), *rc::gen::inRange(0, 8), anyName());
    const std::vector<std::string> faults = faultsOf(svgChart(chart, anyStyle(), words()));
    RC_ASSERT(faults == std::vector<std::string>{});
}

/// Relative luminance (WCAG 2.1) of '#rrggbb'.
double luminance(const std::string& colour)
{
    const auto linear = [&](std::size_t at) {
        const double part = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}

double contrast(const std::string& one, const std::string& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

TEST(ChartColours, StandOutFromTheirGround)
{
    for (const ChartColours& colours : {lightChartColours(), darkChartColours()}) {
        EXPECT_GE(contrast(colours.text, colours.ground), 4.5);
        EXPECT_GE(contrast(colours.mutedText, colours.ground), 4.5);
        EXPECT_GE(contrast(colours.ramp[0], colours.ground), 3);
        for (const std::string& alternative : colours.alternatives)
            EXPECT_GE(contrast(alternative, colours.ground), 3) << alternative;
    }
}

} // namespace
} // namespace waymark::test
