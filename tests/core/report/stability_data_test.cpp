#include "core/report/stability_data.h"

#include <gmock/gmock.h>

#include "tests/support/sample_assessment.h"

namespace waymark {
namespace {

using test::kAsh;
using test::kOak;
using testing::ElementsAre;

Assessment withIntervals()
{
    Assessment assessment = test::weighed();
    assessment.criteria[0].verdictStable = WeightInterval{0.1, 1, kAsh, {}};
    assessment.criteria[1].verdictStable = WeightInterval{0, 1, {}, {}};
    assessment.criteria[2].verdictStable = WeightInterval{0, 0.55, {}, kAsh};
    assessment.criteria[3].relevant = false;
    return assessment;
}

TEST(StabilityData, StretchesCoverTheWholeWayAndNameTheWinner)
{
    const auto rows = stabilityData(test::woods(), withIntervals());
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_THAT(rows[0].stretches, ElementsAre(StabilityStretch{0, 0.55, kOak}, StabilityStretch{0.55, 1, kAsh}));
    EXPECT_THAT(rows[1].stretches, ElementsAre(StabilityStretch{0, 0.1, kAsh}, StabilityStretch{0.1, 1, kOak}));
    EXPECT_THAT(rows[2].stretches, ElementsAre(StabilityStretch{0, 1, kOak}));
}

TEST(StabilityData, TheShortestWayToAFlipComesFirstAndNeverLast)
{
    const auto rows = stabilityData(test::woods(), withIntervals());
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].criterion, CriterionIndex{2});
    EXPECT_NEAR(rows[0].distance().value_or(0), 0.05, 1e-12);
    EXPECT_EQ(rows[1].criterion, CriterionIndex{0});
    EXPECT_FALSE(rows[2].flips());
}

TEST(StabilityData, UndecidedHasNoRows)
{
    Assessment assessment = withIntervals();
    assessment.verdict.alternative.reset();
    EXPECT_TRUE(stabilityData(test::woods(), assessment).empty());
}

} // namespace
} // namespace waymark
