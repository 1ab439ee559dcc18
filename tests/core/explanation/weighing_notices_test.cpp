#include "core/explanation/weighing_notices.h"

#include <gmock/gmock.h>

#include "tests/core/explanation/explained.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

const CriterionId kSpeed{"speed"};
const CriterionId kEase{"ease"};
const CriterionId kCost{"cost"};

/// Without answers the importances are 10, 20 and 10.
class WeighingNotices : public Explained {
protected:
    Sentences notices() const { return say(weighingNotices(m_framework, m_decision.priorities, assessed())); }

    Priorities& m_priorities = m_decision.priorities;
};

TEST_F(WeighingNotices, AreNoneWhereNothingWasEntered)
{
    for (const auto method : {WeightMethod::rating, WeightMethod::swing, WeightMethod::smart, WeightMethod::order,
             WeightMethod::pairs, WeightMethod::intervals}) {
        m_priorities.method = method;
        EXPECT_THAT(notices(), IsEmpty());
    }
}

TEST_F(WeighingNotices, SayGentlyThatAllRatingsAreTheSame)
{
    m_priorities.rating = {{kSpeed, 95}, {kEase, 100}, {kCost, 92}};
    EXPECT_THAT(notices(), ElementsAre(StartsWith("What you set lies within a tenth of each other.")));
}

TEST_F(WeighingNotices, OverlookWhatIsIrrelevant)
{
    given({{"bill", "-"}});
    m_priorities.rating = {{kSpeed, 95}, {kEase, 100}, {kCost, 92}};
    EXPECT_THAT(notices(), IsEmpty());
}

TEST_F(WeighingNotices, FindAllTheSameUnderEveryMethod)
{
    m_priorities.swing = {{kSpeed, 100}, {kEase, 100}, {kCost, 100}};
    m_priorities.smart = {{kSpeed, 10}, {kEase, 10}, {kCost, 10}};
    m_priorities.order = {{kSpeed, kEase, kCost}};
    m_priorities.pairs = {{{kCost, kEase}, 1}, {{kEase, kSpeed}, 1}};
    m_priorities.intervals = {{kSpeed, {0, 100}}, {kEase, {40, 60}}, {kCost, {50, 50}}};
    for (const auto method :
        {WeightMethod::swing, WeightMethod::smart, WeightMethod::order, WeightMethod::pairs, WeightMethod::intervals}) {
        m_priorities.method = method;
        EXPECT_THAT(notices(), ElementsAre(HasSubstr("within a tenth")));
    }
}

TEST_F(WeighingNotices, SaySoWhereSwingsOnlyRepeatTheImportances)
{
    m_priorities.method = WeightMethod::swing;
    m_priorities.swing = {{kSpeed, 50}, {kEase, 100}, {kCost, 52}};
    EXPECT_THAT(notices(), ElementsAre(StartsWith("The points follow how important things are in general.")));
    m_priorities.swing[kCost] = 80;
    EXPECT_THAT(notices(), IsEmpty());
}

TEST_F(WeighingNotices, TakeRatingsForTheImportancesThatSwingsMayRepeat)
{
    m_priorities.method = WeightMethod::swing;
    m_priorities.rating = {{kSpeed, 80}, {kEase, 40}, {kCost, 20}};
    m_priorities.swing = {{kSpeed, 100}, {kEase, 50}, {kCost, 25}};
    EXPECT_THAT(notices(), ElementsAre(HasSubstr("in general")));
}

TEST_F(WeighingNotices, DoNotHoldAgainstAnOrderThatItRepeatsTheImportances)
{
    m_priorities.method = WeightMethod::order;
    m_priorities.rating = {{kSpeed, 61}, {kEase, 28}, {kCost, 11}};
    m_priorities.order = {{kSpeed}, {kEase}, {kCost}};
    EXPECT_THAT(notices(), IsEmpty());
}

TEST_F(WeighingNotices, NameCriteriaThatNoComparisonJoins)
{
    m_priorities.method = WeightMethod::pairs;
    m_priorities.pairs = {{{kEase, kSpeed}, 3}};
    EXPECT_THAT(notices(), ElementsAre(StartsWith("No comparison joins these yet: Speed, Ease; Cost.")));
}

TEST_F(WeighingNotices, NameTheComparisonsThatContradictEachOther)
{
    m_priorities.method = WeightMethod::pairs;
    m_priorities.pairs = {{{kCost, kEase}, 9}, {{kEase, kSpeed}, 9}, {{kCost, kSpeed}, 2}};
    ASSERT_THAT(notices(), ElementsAre(StartsWith("Some comparisons contradict each other")));
    EXPECT_THAT(notices().front(), HasSubstr("Cost, Speed"));
}

TEST_F(WeighingNotices, TakeConsistentComparisonsAsTheyAre)
{
    m_priorities.method = WeightMethod::pairs;
    m_priorities.pairs = {{{kCost, kEase}, 2}, {{kEase, kSpeed}, 3}, {{kCost, kSpeed}, 6}};
    EXPECT_THAT(notices(), IsEmpty());
}

} // namespace
} // namespace waymark::test
