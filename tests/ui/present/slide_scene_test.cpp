#include "ui/present/slide_scene.h"

#include <gmock/gmock.h>

#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextLayout>

#include "core/report/cells.h"
#include "tests/ui/support/shown_document.h"
#include "tests/ui/support/shown_study.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme_colours.h"

namespace waymark::ui {
namespace {

SlideScene sceneOn(const Slide& slide, double shape = 16.0 / 9, const std::string& title = "Payments")
{
    return sceneOf(slide, {test::shippedTexts().catalogue(), lightTheme(), shape, title, 3, 9});
}

/// What a text takes, measured line by line.
QRectF boxOf(const SlideText& text)
{
    QRectF box;
    for (int i = 0; i < text.lines->lineCount(); ++i)
        box |= text.lines->lineAt(i).naturalTextRect();
    return box.translated(text.at);
}

/// The smallest text of a chart as it is drawn on the slide.
double leastTextOf(const SlideScene& scene)
{
    static const QRegularExpression kSize(QStringLiteral("font-size=\"([0-9.]+)\""));
    double least = 1e9;
    for (const QRegularExpressionMatch& match : kSize.globalMatch(QString::fromUtf8(scene.chart)))
        least = std::min(least, match.captured(1).toDouble());
    return least * scene.chartBox.height() / QSvgRenderer(scene.chart).viewBoxF().height();
}

/// Everything lies on the slide and nothing on anything else.
void expectLegible(const SlideScene& scene, const std::string& slide)
{
    const QRectF ground({0, 0}, scene.size);
    std::vector<QRectF> boxes;
    for (const SlideText& text : scene.texts) {
        EXPECT_GE(text.size, kLeastSlideText) << slide;
        EXPECT_EQ(text.lines->font().pixelSize(), std::lround(text.size)) << slide;
        boxes.push_back(boxOf(text));
    }
    if (!scene.chart.isEmpty()) {
        EXPECT_GE(leastTextOf(scene), kLeastSlideText - 0.01) << slide;
        EXPECT_GT(scene.chartBox.height(), 300) << slide;
        boxes.push_back(scene.chartBox);
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        EXPECT_TRUE(ground.contains(boxes[i])) << slide << ' ' << i;
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(boxes[i].intersects(boxes[j])) << slide << ": texts " << j << " and " << i;
    }
}

class SlidesOfExamples : public testing::TestWithParam<const char*> {};

TEST_P(SlidesOfExamples, AreLegibleOnScreensOfAnyShape)
{
    const test::StudiedExample example(GetParam());
    const std::vector<Slide> slides = slidesOf(example.task());
    EXPECT_GE(slides.size(), 8u);
    for (const Slide& slide : slides)
        for (const double shape : {4.0 / 3, 16.0 / 10, 16.0 / 9, 21.0 / 9, 9.0 / 16})
            expectLegible(sceneOn(slide, shape), slide.id);
}

INSTANTIATE_TEST_SUITE_P(That, SlidesOfExamples,
    testing::Values("hot-loop-in-go", "database-bound-api", "embedded-agent", "game-server", "platform-cli",
        "trading-gateway", "unprofiled-go-service", "wasm-module"));

class HostileSlides : public testing::TestWithParam<std::string> {};

TEST_P(HostileSlides, AreLegibleWhateverIsTyped)
{
    test::StudiedExample example("hot-loop-in-go");
    example.decision.title = GetParam();
    example.recorded.emplace();
    Statement& said = example.recorded->said;
    said.chosen = test::rustVsGo().alternatives.front().id;
    said.date = said.supersededBy = said.consequences = said.confirmation = said.whyOther = GetParam();
    said.status = RecordStatus::superseded;
    said.decisionMakers = {GetParam()};
    for (const Slide& slide : slidesOf(example.task()))
        expectLegible(sceneOn(slide, 16.0 / 9, GetParam()), slide.id);
}

INSTANTIATE_TEST_SUITE_P(That, HostileSlides,
    testing::Values(std::string(10'000, 'W'), std::string("<h1>x</h1>&amp;\n\n\n\nlines\nof\nit\nand\nmore"),
        std::string("\u202Etxt.exe \u2066isolate\u2069"), std::string("שלום עולם"), std::string("nul \0 \x1b[31m", 10),
        std::string("a b c d e f g h i j k l m n o p q r s t u v w x y z \xff")));

TEST(SlideScene, ShowsMarkupAsItWasTyped)
{
    Slide slide{"title", asText("topic"), {asText("<b>not bold</b> & so on")}};
    const SlideScene scene = sceneOn(slide);
    EXPECT_THAT(scene.spoken.toStdString(), testing::HasSubstr("<b>not bold</b> & so on"));
    const auto shown = std::ranges::find(scene.texts, QStringLiteral("<b>not bold</b> & so on"),
        [](const SlideText& text) { return text.lines->text(); });
    EXPECT_NE(shown, scene.texts.end());
}

TEST(SlideScene, SpeaksWhatTheChartShows)
{
    const test::StudiedExample example("hot-loop-in-go");
    for (const Slide& slide : slidesOf(example.task())) {
        const std::string spoken = sceneOn(slide).spoken.toStdString();
        if (!slide.chart)
            continue;
        for (const Message& sentence : slide.chart->inWords)
            EXPECT_THAT(spoken, testing::HasSubstr(test::shippedTexts().catalogue().say(sentence))) << slide.id;
    }
}

TEST(SlideScene, LeavesOutBarsRatherThanShrinkThem)
{
    BarChart bars;
    for (int i = 0; i < 60; ++i)
        bars.bars.push_back({std::to_string(i), asText("bar"), {{asText("part"), 0, 50, 0, {}}}, {}, {}});
    const Slide slide{"flips", asText("topic"), {asText("statement")}, -1, {}, {},
        Chart{"chart", asText("title"), asText("about"), {}, bars}};
    expectLegible(sceneOn(slide), "sixty bars");
}

TEST(SlideScene, AShortTitleIsLargerThanALongOne)
{
    const auto sizeOf = [](const std::string& title) {
        double largest = 0;
        for (const SlideText& text : sceneOn({"title", asText("topic"), {asText(title)}}).texts)
            largest = std::max(largest, text.size);
        return largest;
    };
    EXPECT_GT(sizeOf("Payments"), sizeOf(std::string(200, 'x')));
}

TEST(SlidePictures, AreSharpInAnySize)
{
    const test::StudiedExample example("hot-loop-in-go");
    const SlideSetting setting{test::shippedTexts().catalogue(), darkTheme()};
    const std::vector<Slide> slides = slidesOf(example.task());
    for (const QSize size : {QSize(1920, 1080), QSize(3840, 2160)}) {
        const std::vector<QImage> pictures = slidePictures(slides, setting, size);
        ASSERT_EQ(pictures.size(), slides.size());
        for (const QImage& picture : pictures) {
            EXPECT_EQ(picture.size(), size);
            EXPECT_EQ(picture.pixelColor(2, 2), darkTheme().card);
        }
    }
}

} // namespace
} // namespace waymark::ui
