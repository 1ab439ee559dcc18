#include "core/decision/edit_priorities.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/core/decision/sample_decision.h"

namespace waymark::test {
namespace {

const CriterionPair kEaseSpeed{kEase, kSpeed};

TEST(EditPriorities, GivesSmartPointsAndTakesThemBack)
{
    Decision decision = sampleDecision();
    EXPECT_EQ(setSmart(decision, kSpeed, 1000), 250);
    EXPECT_EQ(setSmart(decision, kSpeed, std::nullopt), 1000);
    EXPECT_FALSE(decision.priorities.smart.contains(kSpeed));
}

TEST(EditPriorities, GivesAnIntervalAndTakesItBack)
{
    Decision decision = sampleDecision();
    EXPECT_EQ(setInterval(decision, kCost, PointRange{5, 5}), std::nullopt);
    EXPECT_EQ(decision.priorities.intervals.at(kCost), (PointRange{5, 5}));
    EXPECT_EQ(setInterval(decision, kEase, std::nullopt), (PointRange{20, 60.5}));
    EXPECT_FALSE(decision.priorities.intervals.contains(kEase));
}

TEST(EditPriorities, ReplacesTheOrderAsAWhole)
{
    Decision decision = sampleDecision();
    const CriterionOrder order{{kCost, kSpeed}};
    EXPECT_EQ(setOrder(decision, order), sampleDecision().priorities.order);
    EXPECT_EQ(decision.priorities.order, order);
}

TEST(EditPriorities, ComparesAPairAndTakesItBack)
{
    Decision decision = sampleDecision();
    EXPECT_EQ(setPair(decision, kEaseSpeed, 2), 7);
    EXPECT_EQ(setPair(decision, kEaseSpeed, std::nullopt), 2);
    EXPECT_FALSE(decision.priorities.pairs.contains(kEaseSpeed));
}

TEST(EditPriorities, FindsAComparisonFromEitherSide)
{
    const Priorities priorities = sampleDecision().priorities;
    EXPECT_EQ(pairRatio(priorities, kEase, kSpeed), 7);
    EXPECT_EQ(pairRatio(priorities, kSpeed, kEase), 1.0 / 7);
    EXPECT_EQ(pairRatio(priorities, kSpeed, {"beauty"}), std::nullopt);
}

TEST(EditPriorities, SaysHowSureTheTeamIs)
{
    Decision decision = sampleDecision();
    EXPECT_EQ(setGiveOrTake(decision, std::nullopt), 0.25);
    EXPECT_EQ(setGiveOrTake(decision, 1), std::nullopt);
    EXPECT_EQ(decision.priorities.giveOrTake, 1);
}

TEST(EditPriorities, KnowsEveryCriterionThatAnythingWasEnteredFor)
{
    Priorities priorities;
    priorities.rating[{"a"}] = 1;
    priorities.swing[{"b"}] = 1;
    priorities.smart[{"c"}] = 1;
    priorities.order = {{{"d"}, {"e"}}};
    priorities.pairs[{{"f"}, {"g"}}] = 1;
    priorities.intervals[{"h"}] = {0, 1};
    std::string all;
    for (const CriterionId& criterion : criteriaOf(priorities))
        all += criterion.text;
    EXPECT_EQ(all, "abcdefgh");
}

TEST(EditPriorities, ChangingTheMethodKeepsWhatWasEnteredUnderEach)
{
    Decision decision = sampleDecision();
    for (const auto method : {WeightMethod::smart, WeightMethod::order, WeightMethod::pairs, WeightMethod::intervals,
             WeightMethod::rating, WeightMethod::swing})
        setMethod(decision, method);
    EXPECT_EQ(decision, sampleDecision());
}

/// Makes one random edit and then the same edit with what it returned.
void weighAndUndo(Decision& decision)
{
    const auto criterion = *rc::gen::element(kSpeed, kEase, kCost);
    const auto points = *rc::gen::element(std::optional<double>(), std::optional(0.0), std::optional(1.0));
    const auto range = points ? std::optional(PointRange{0, *points}) : std::nullopt;
    const auto ratio = *rc::gen::element(std::optional<double>(), std::optional(1.0 / 3), std::optional(9.0));
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        setSmart(decision, criterion, setSmart(decision, criterion, points));
        break;
    case 1:
        setInterval(decision, criterion, setInterval(decision, criterion, range));
        break;
    case 2:
        setOrder(decision, setOrder(decision, {{criterion}}));
        break;
    case 3:
        setPair(decision, kEaseSpeed, setPair(decision, kEaseSpeed, ratio));
        break;
    default:
        setGiveOrTake(decision, setGiveOrTake(decision, points));
        break;
    }
}

RC_GTEST_PROP(EditPrioritiesProperty, PuttingBackWhatAnEditReturnedUndoesIt, ())
{
    Decision decision = sampleDecision();
    weighAndUndo(decision);
    RC_ASSERT(decision == sampleDecision());
}

} // namespace
} // namespace waymark::test
