#include "ui/charts/rank_chart.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QTest>

#include "tests/support/sample_assessment.h"

namespace waymark::ui {
namespace {

/// Oak and ash are on the table, elm is not. Oak wins most worlds as stated, ash most of those in the same order.
std::shared_ptr<Robustness> worlds()
{
    auto found = std::make_shared<Robustness>();
    found->stated.rankAcceptability = {{0.75, 0.25}, {0.25, 0.75}, {}};
    found->stated.verdictShare = {0.875, 0.125, 0};
    found->stated.worlds = 1000;
    found->stated.standardError = 0.0125;
    found->order.rankAcceptability = {{0.5, 0.5}, {0.5, 0.5}, {}};
    found->order.rankAcceptability[0] = {0.375, 0.625};
    found->order.rankAcceptability[1] = {0.625, 0.375};
    found->order.verdictShare = {0.5, 0.5, 0};
    found->order.worlds = 1000;
    return found;
}

class RankChartTest : public testing::Test {
protected:
    RankChartTest() { m_chart.showWorlds(m_framework, worlds()); }

    Framework m_framework = test::woods();
    RankChart m_chart{nullptr};
};

TEST(RankData, LeavesOutWhatIsOffTheTableAndBeginsWithTheMostOftenFirst)
{
    const std::vector<RankRow> rows = rankData(worlds()->order);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].alternative, test::kAsh);
    EXPECT_EQ(rows[1].alternative, test::kOak);
}

TEST_F(RankChartTest, TheTableSaysEveryRankAndTheRulesVerdict)
{
    EXPECT_EQ(m_chart.table().columns, (QStringList{"Alternative", "1st", "2nd", "Is the verdict"}));
    EXPECT_EQ(m_chart.table().rows.value(0), (QStringList{"Oak", "75.0\u00a0%", "25.0\u00a0%", "87.5\u00a0%"}));
}

TEST_F(RankChartTest, TheOtherRegimeShowsItsOwnWorlds)
{
    auto* regime = m_chart.findChild<QComboBox*>(QStringLiteral("chart.rank.regime"));
    regime->setCurrentIndex(1);
    Q_EMIT regime->activated(1);
    EXPECT_EQ(m_chart.data().front().alternative, test::kAsh);
}

TEST_F(RankChartTest, TheCaptionSaysHowManyWorldsAndTheStandardError)
{
    EXPECT_EQ(
        m_chart.picture().subtitle.toStdString(), "Shares of 1,000 what-if worlds, standard error up to 1.25 points");
}

TEST_F(RankChartTest, ArrowKeysReadRankByRank)
{
    m_chart.resize(600, 200);
    m_chart.show();
    auto* reader = m_chart.findChild<ChartReader*>();
    QTest::keyClick(reader, Qt::Key_Down); // the first key comes to the first bar
    EXPECT_EQ(reader->spotText().toStdString(), "Oak comes 1st in 75.0\u00a0% of the what-if worlds.");
    QTest::keyClick(reader, Qt::Key_Right);
    EXPECT_EQ(reader->spotText().toStdString(), "Oak comes 2nd in 25.0\u00a0% of the what-if worlds.");
}

TEST_F(RankChartTest, SaysInWordsHowOftenEachComesFirst)
{
    EXPECT_TRUE(m_chart.description().startsWith(
        QStringLiteral("Oak comes first in 75\u00a0% of the what-if worlds and is the verdict in 88\u00a0%.")));
}

} // namespace
} // namespace waymark::ui
