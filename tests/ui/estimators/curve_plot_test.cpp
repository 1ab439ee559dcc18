#include "ui/estimators/curve_plot.h"

#include <limits>

#include <gtest/gtest.h>

#include "tests/ui/support/print_qt.h"

namespace waymark::ui {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

/// A plot of one curve through these heights, side by side.
CurvePlot* plotOf(const QList<double>& heights, QWidget* parent)
{
    Curve curve{QStringLiteral("Go"), 0, {}};
    for (qsizetype i = 0; i < heights.size(); ++i)
        curve.points << CurvePoint{double(i), heights[i], heights[i], heights[i], {}};
    auto* plot = new CurvePlot(parent);
    plot->resize(400, 300);
    CurveScene scene;
    scene.curves << curve;
    plot->setScene(scene);
    return plot;
}

TEST(CurvePlot, DrawsHigherFiguresHigherAndLaterOnesFurtherRight)
{
    QWidget window;
    const CurvePlot& plot = *plotOf({10, 30, 20}, &window);
    EXPECT_LT(plot.spotOf(0, 1).center().y(), plot.spotOf(0, 2).center().y());
    EXPECT_LT(plot.spotOf(0, 2).center().y(), plot.spotOf(0, 0).center().y());
    EXPECT_LT(plot.spotOf(0, 0).center().x(), plot.spotOf(0, 1).center().x());
}

TEST(CurvePlot, LeavesOutWhatNeverComes)
{
    QWidget window;
    CurvePlot& plot = *plotOf({10, kNever, 20}, &window);
    EXPECT_TRUE(plot.spotOf(0, 1).isEmpty());
    EXPECT_TRUE(QRectF(plot.rect()).contains(plot.spotOf(0, 2).center()));
    EXPECT_FALSE(plot.grab().isNull());
}

TEST(CurvePlot, DrawsFiguresThatAreAllTheSame)
{
    QWidget window;
    const CurvePlot& plot = *plotOf({0, 0}, &window);
    EXPECT_TRUE(QRectF(plot.rect()).contains(plot.spotOf(0, 1).center()));
}

} // namespace
} // namespace waymark::ui
