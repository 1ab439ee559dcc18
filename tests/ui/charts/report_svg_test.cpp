// Pictures of reports are drawn by simple readers too: that of Qt stands for them.
#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include "core/report/svg_chart.h"

namespace waymark::ui {
namespace {

Message text(const char* typed)
{
    return {"report.text", {{"text", typed}}};
}

/// A bar over the whole axis in an alternative's colour, one of half its length, and nothing else.
Chart twoBars()
{
    BarChart drawing;
    drawing.hasAxis = false;
    drawing.hasKey = false;
    drawing.bars = {{"long", text("Long"), {{text("a"), 0, 100, 0, {}}}, {}, {}},
        {"short", text("Short"), {{text("b"), 0, 50, 1, {}}}, {}, {}}};
    return {"bars", text("Bars"), text("About"), {}, drawing};
}

QImage drawn(const std::string& svg)
{
    QSvgRenderer renderer(QByteArray::fromStdString(svg));
    EXPECT_TRUE(renderer.isValid());
    QImage image(renderer.defaultSize(), QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

/// The most pixels of that colour in a line.
int longest(const QImage& image, const QColor& colour)
{
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == colour;
        most = qMax(most, pixels);
    }
    return most;
}

bool isBlank(const QImage& image)
{
    QImage white(image.size(), image.format());
    white.fill(Qt::white);
    return image == white;
}

TEST(ReportSvg, IsDrawnByQtInItsColoursAndLengths)
{
    const Result<MessageCatalogue> words = MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en");
    ASSERT_TRUE(words);
    const QImage image = drawn(svgChart(twoBars(), {}, *words));
    EXPECT_EQ(image.width(), 720);
    const int whole = longest(image, QColor(0x0072b2));
    EXPECT_GT(whole, 400);
    EXPECT_NEAR(longest(image, QColor(0xd55e00)), whole / 2.0, 2);
    EXPECT_FALSE(isBlank(image.copy(0, 0, 25, image.height()))) << "names stand before the bars";
}

} // namespace
} // namespace waymark::ui
