#include "core/report/profile_data.h"

#include <gmock/gmock.h>

#include "tests/support/sample_assessment.h"

namespace waymark {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

TEST(ProfileData, AveragesAPagesCriteriaByTheirWeights)
{
    const ProfileData data = profileData(test::woods(), test::weighed());
    EXPECT_THAT(data.pages, ElementsAre(PageIndex{0}, PageIndex{1}));
    ASSERT_EQ(data.rows.size(), 2u);
    // Load: 24 points of 30, age: 16 of 20.
    EXPECT_THAT(data.rows[0].values, ElementsAre(DoubleNear(80, 1e-9), DoubleNear(40, 1e-9)));
    EXPECT_THAT(data.rows[1].values, ElementsAre(DoubleNear(40, 1e-9), DoubleNear(100, 1e-9)));
}

TEST(ProfileData, WithoutAnyWeightThereIsNoPage)
{
    Assessment assessment = test::weighed();
    for (CriterionResult& criterion : assessment.criteria)
        criterion.weight = 0;
    EXPECT_TRUE(profileData(test::woods(), assessment).pages.empty());
}

} // namespace
} // namespace waymark
