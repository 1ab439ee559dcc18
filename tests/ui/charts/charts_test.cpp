#include <gtest/gtest.h>

#include <QAbstractBarSeries>
#include <QAction>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QComboBox>
#include <QTableWidget>
#include <QXYSeries>

#include "tests/support/sample_assessment.h"
#include "ui/charts/points_chart.h"
#include "ui/charts/profile_chart.h"
#include "ui/charts/stability_chart.h"

namespace waymark::ui {
namespace {

class Charts : public testing::Test {
protected:
    Charts()
    {
        m_assessment.criteria[0].verdictStable = WeightInterval{0.1, 1, test::kAsh, {}};
        m_assessment.criteria[1].verdictStable = WeightInterval{};
    }

    void showPoints() { m_points.showAssessment(m_framework, std::make_shared<Assessment>(m_assessment)); }

    Framework m_framework = test::woods();
    Assessment m_assessment = test::weighed();
    PointsChart m_points{nullptr};
    ProfileChart m_profile{nullptr};
    StabilityChart m_stability{nullptr};
};

QChart& chartIn(ChartCard& card)
{
    return *card.findChild<QChartView*>()->chart();
}

QList<QBarSet*> barsIn(ChartCard& card)
{
    return qobject_cast<QAbstractBarSeries*>(chartIn(card).series().first())->barSets();
}

QStringList namesIn(ChartCard& card)
{
    return qobject_cast<QBarCategoryAxis*>(chartIn(card).axes(Qt::Vertical).first())->categories();
}

double pointsDrawn(ChartCard& card)
{
    double sum = 0;
    for (QBarSet* set : barsIn(card))
        sum += set->sum();
    return sum;
}

void trigger(ChartCard& card, const char* action)
{
    card.findChild<QAction*>(QLatin1String(action))->trigger();
}

TEST_F(Charts, BarsAddUpToTheValues)
{
    showPoints();
    EXPECT_NEAR(pointsDrawn(m_points), 60 + 70, 1e-9);
}

TEST_F(Charts, BarsAreUpdatedInPlace)
{
    showPoints();
    const auto before = barsIn(m_points);
    const auto axes = chartIn(m_points).axes();
    m_assessment.contributions[0].points = 5;
    showPoints();
    EXPECT_EQ(barsIn(m_points), before);
    EXPECT_EQ(chartIn(m_points).axes(), axes);
    EXPECT_NEAR(pointsDrawn(m_points), 50 + 70, 1e-9);
}

TEST_F(Charts, AnAlternativeThatLeavesTheTableLeavesNoBar)
{
    showPoints();
    m_assessment.alternatives[test::kAsh.value] = {false, {}, {}};
    showPoints();
    EXPECT_NEAR(pointsDrawn(m_points), 60, 1e-9);
    EXPECT_EQ(namesIn(m_points).size(), 1);
}

TEST_F(Charts, NamesAreEscapedForChartLabelsAndPlainInTables)
{
    showPoints();
    EXPECT_TRUE(namesIn(m_points).contains(QStringLiteral("&lt;b&gt;Ash&lt;/b&gt;")));
    EXPECT_EQ(m_points.table().columns.value(1), QStringLiteral("<b>Ash</b>"));
}

TEST_F(Charts, TheBoxOpensAPageToo)
{
    showPoints();
    auto* box = m_points.findChild<QComboBox*>();
    Q_EMIT box->activated(3);
    EXPECT_EQ(m_points.scope(), (PointsScope{false, PageIndex{1}}));
    Q_EMIT box->activated(0);
    EXPECT_EQ(m_points.scope(), PointsScope{});
}

TEST_F(Charts, APageThatLosesItsWeightCloses)
{
    showPoints();
    m_points.setScope({false, PageIndex{1}});
    m_assessment.criteria[2].weight = 0;
    showPoints();
    EXPECT_EQ(m_points.scope(), PointsScope{});
}

TEST_F(Charts, TheTableEndsWithTheTotals)
{
    showPoints();
    EXPECT_EQ(m_points.table().rows.last(),
        (QStringList{QStringLiteral("Total"), QStringLiteral("70.0"), QStringLiteral("60.0")}));
}

TEST_F(Charts, TheProfileIsAClosedLine)
{
    m_profile.showAssessment(m_framework, m_assessment);
    const auto* oak = qobject_cast<QXYSeries*>(chartIn(m_profile).series().first());
    // Two pages, and where the line between them crosses the axis's beginning.
    ASSERT_EQ(oak->count(), 4);
    EXPECT_EQ(oak->at(0), QPointF(-0.5, oak->at(3).y()));
    EXPECT_EQ(oak->at(1), QPointF(0, 80));
    EXPECT_EQ(chartIn(m_profile).axes().size(), 2);
}

TEST_F(Charts, StabilitySaysInWordsWhatFlips)
{
    m_stability.showAssessment(m_framework, m_assessment);
    EXPECT_EQ(m_stability.description().toStdString(),
        "Load: 30 → 10\u00a0%: <b>Ash</b>. No other priority that moves alone changes the verdict.");
    EXPECT_EQ(m_stability.table().rows.value(1).value(4), QStringLiteral("never"));
}

TEST_F(Charts, EveryChartShowsItsTableOnDemandAndTabLeavesIt)
{
    showPoints();
    trigger(m_points, "chart.asTable");
    const auto* table = m_points.findChild<QTableWidget*>();
    EXPECT_TRUE(m_points.showsTable());
    EXPECT_FALSE(table->tabKeyNavigation());
    EXPECT_EQ(table->item(0, 0)->text(), QStringLiteral("Strength"));
    EXPECT_EQ(table->item(0, 2)->text(), QStringLiteral("40.0"));
}

} // namespace
} // namespace waymark::ui
