#include "core/report/points_data.h"

#include <gmock/gmock.h>

#include "tests/support/sample_assessment.h"

namespace waymark {
namespace {

using test::kAsh;
using test::kOak;
using testing::DoubleEq;
using testing::ElementsAre;

TEST(PointsData, AddsUpByPageAndLeavesOutPagesWithoutWeight)
{
    const PointsData data = pointsData(test::woods(), test::weighed(), {});
    EXPECT_THAT(data.segments, ElementsAre("Strength", "Price"));
    ASSERT_EQ(data.rows.size(), 2u);
    EXPECT_THAT(data.rows[1].points, ElementsAre(DoubleEq(40), DoubleEq(20)));
}

TEST(PointsData, PutsTheHighestTotalFirstAndLeavesOutWhatIsOffTheTable)
{
    const PointsData data = pointsData(test::woods(), test::weighed(), {});
    ASSERT_EQ(data.rows.size(), 2u);
    EXPECT_EQ(data.rows[0].alternative, kAsh);
    EXPECT_EQ(data.rows[1].alternative, kOak);
}

TEST(PointsData, TotalsAreTheValues)
{
    const Assessment assessment = test::weighed();
    for (const bool byPage : {true, false})
        for (const PointsRow& row : pointsData(test::woods(), assessment, {byPage, {}}).rows)
            EXPECT_NEAR(row.total, *assessment.alternatives[row.alternative.value].value, 1e-9);
}

TEST(PointsData, ByCriterionKeepsTheFrameworksOrder)
{
    const PointsData data = pointsData(test::woods(), test::weighed(), {false, {}});
    EXPECT_THAT(data.segments, ElementsAre("Load", "Age", "Bill"));
    EXPECT_THAT(data.rows[1].points, ElementsAre(DoubleEq(24), DoubleEq(16), DoubleEq(20)));
}

TEST(PointsData, OpenedPageShowsItsCriteriaAlone)
{
    const PointsData data = pointsData(test::woods(), test::weighed(), {false, PageIndex{0}});
    EXPECT_THAT(data.segments, ElementsAre("Load", "Age"));
    EXPECT_EQ(data.rows[0].alternative, kOak);
    EXPECT_DOUBLE_EQ(data.rows[0].total, 40);
}

} // namespace
} // namespace waymark
