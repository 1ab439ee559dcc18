#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/assessment/judge.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr AlternativeIndex kDefault{0}, kFirst{1}, kSecond{2};

Proof proof(std::vector<bool> hasReason)
{
    const std::vector<bool> nobody(hasReason.size(), false);
    return {kDefault, std::move(hasReason), nobody};
}

TEST(Judge, StaysWithTheDefaultWhenTheLeaderHasNoReason)
{
    const Judgement judgement = judge({50, 70, 40}, proof({false, false, false}));
    EXPECT_EQ(judgement.winner, kDefault);
    EXPECT_THAT(judgement.leadWithoutReason, ElementsAre(kFirst));
    EXPECT_THAT(judgement.highest, ElementsAre(kFirst));
}

TEST(Judge, StaysWithTheDefaultWhenTheReasonHasNoLead)
{
    const Judgement judgement = judge({50, 50, 40}, proof({false, true, true}));
    EXPECT_EQ(judgement.winner, kDefault);
    EXPECT_THAT(judgement.reasonWithoutLead, ElementsAre(kFirst, kSecond));
}

TEST(Judge, ALeaderWithoutAReasonBlocksNobody)
{
    const Judgement judgement = judge({50, 70, 60}, proof({false, false, true}));
    EXPECT_EQ(judgement.winner, kSecond);
    EXPECT_THAT(judgement.qualified, ElementsAre(kSecond));
}

TEST(Judge, TakesTheHighestOfThoseThatQualify)
{
    EXPECT_EQ(winnerOf({50, 70, 60}, proof({false, true, true})), kFirst);
    EXPECT_EQ(winnerOf({50, 60, 70}, proof({false, true, true})), kSecond);
}

TEST(Judge, PrefersNoneOfTwoEqualChallengers)
{
    EXPECT_EQ(winnerOf({50, 70, 70 + 1e-12}, proof({false, true, true})), kDefault);
}

TEST(Judge, TakesTheHighestWhenTheDefaultIsOffTheTable)
{
    EXPECT_EQ(winnerOf({std::nullopt, 30, 60}, proof({false, true, false})), kSecond);
}

TEST(Judge, SaysATieWhenTheDefaultIsOffTheTableAndTheBestAreEqual)
{
    const Judgement judgement = judge({std::nullopt, 60, 60}, proof({false, true, false}));
    EXPECT_TRUE(judgement.tied);
    EXPECT_FALSE(judgement.winner);
    EXPECT_THAT(judgement.highest, ElementsAre(kFirst, kSecond));
}

TEST(Judge, FindsNobodyWhereNothingIsAvailable)
{
    const Judgement judgement = judge({std::nullopt, std::nullopt}, proof({false, false}));
    EXPECT_FALSE(judgement.winner);
    EXPECT_FALSE(judgement.tied);
    EXPECT_THAT(judgement.highest, IsEmpty());
}

} // namespace
} // namespace waymark::test
