#include "ui/charts/chart_copy.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSvgRenderer>

#include "tests/support/temporary_folder.h"
#include "tests/ui/charts/shown_charts.h"
#include "ui/charts/chart_file.h"
#include "ui/theme/theme.h"

namespace waymark::ui {
namespace {

using test::ShownCharts;

class CopiedChart : public testing::Test {
protected:
    CopiedChart() { m_charts.show(); }

    static const QMimeData& copied(ChartCard& card)
    {
        card.findChild<QAction*>(QStringLiteral("chart.copy"))->trigger();
        return *QGuiApplication::clipboard()->mimeData();
    }

    static QSize sizeOf(const QByteArray& png) { return QImage::fromData(png, "PNG").size(); }

    ShownCharts m_charts;
};

TEST_F(CopiedChart, IsPictureDrawingAndFiguresAtOnce)
{
    for (ChartCard* card : {static_cast<ChartCard*>(&m_charts.points), static_cast<ChartCard*>(&m_charts.profile),
             static_cast<ChartCard*>(&m_charts.stability)}) {
        const QMimeData& data = copied(*card);
        EXPECT_FALSE(QImage::fromData(data.data(QStringLiteral("image/png")), "PNG").isNull());
        EXPECT_TRUE(data.hasImage());
        EXPECT_TRUE(QSvgRenderer(data.data(QStringLiteral("image/svg+xml"))).isValid());
        EXPECT_EQ(data.text().count(QLatin1Char('\n')), card->table().rows.size());
    }
}

TEST_F(CopiedChart, HasItsFiguresTabSeparated)
{
    EXPECT_EQ(copied(m_charts.points).text().toStdString(),
        "Page\t<b>Ash</b>\tOak\nStrength\t20.0\t40.0\nPrice\t50.0\t20.0\nTotal\t70.0\t60.0");
}

TEST_F(CopiedChart, IsTwiceTheSizeOfTheDrawing)
{
    const QMimeData& data = copied(m_charts.stability);
    const QSvgRenderer drawing(data.data(QStringLiteral("image/svg+xml")));
    EXPECT_EQ(sizeOf(data.data(QStringLiteral("image/png"))), drawing.viewBox().size() * 2);
}

TEST_F(CopiedChart, HasTheScaleAskedFor)
{
    const ChartPicture picture = m_charts.points.picture();
    const QSize once = sizeOf(pngOf(picture, 1));
    EXPECT_GT(once.width(), picture.chart->width());
    EXPECT_EQ(sizeOf(pngOf(picture, 3)), once * 3);
}

TEST_F(CopiedChart, LooksTheSameAsPictureAndAsDrawing)
{
    const ChartPicture picture = m_charts.stability.picture();
    const QImage png = QImage::fromData(pngOf(picture, 1), "PNG").convertToFormat(QImage::Format_RGB32);
    QImage drawn(png.size(), QImage::Format_RGB32);
    QPainter painter(&drawn);
    QSvgRenderer(svgOf(picture)).render(&painter);
    int different = 0;
    for (int y = 0; y < png.height(); ++y)
        for (int x = 0; x < png.width(); ++x)
            different += std::abs(qGray(png.pixel(x, y)) - qGray(drawn.pixel(x, y))) > 96;
    // Text is set a little differently; a missing bar or a line of text at the wrong place is far more.
    EXPECT_LT(different, png.width() * png.height() / 50);
}

TEST_F(CopiedChart, SaysInTheDrawingWhatItShows)
{
    const QByteArray svg = svgOf(m_charts.points.picture());
    EXPECT_TRUE(svg.contains("<title>Where the points come from</title>"));
    EXPECT_TRUE(svg.contains("&lt;b&gt;Ash&lt;/b&gt; has 70 points"));
}

TEST_F(CopiedChart, LeavesOutWhatTheMousePointsAt)
{
    auto* reader = m_charts.points.findChild<ChartReader*>();
    reader->clearFocus();
    const QByteArray before = pngOf(m_charts.points.picture(), 1);
    reader->setFocus(Qt::TabFocusReason);
    ASSERT_FALSE(reader->spotText().isEmpty());
    EXPECT_EQ(pngOf(m_charts.points.picture(), 1), before);
}

TEST_F(CopiedChart, IsSavedAsItsNameSays)
{
    const test::TemporaryFolder folder;
    const ChartPicture picture = m_charts.points.picture();
    const QString png = QString::fromStdString(folder.file("points.png"));
    const QString svg = QString::fromStdString(folder.file("points.SVG"));
    ASSERT_TRUE(writeChart(picture, png));
    ASSERT_TRUE(writeChart(picture, svg));
    EXPECT_EQ(QImage(png).size(), sizeOf(pngOf(picture, kPictureScale)));
    EXPECT_TRUE(QSvgRenderer(svg).isValid());
}

TEST_F(CopiedChart, SaysWhyItCouldNotBeSaved)
{
    const test::TemporaryFolder folder;
    const auto saved = writeChart(m_charts.points.picture(), QString::fromStdString(folder.file("no/such/points.png")));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.errors().front().message.id, "file.notSavedNoFolder");
}

} // namespace
} // namespace waymark::ui
