#include "core/weights/weighing_habits.h"

#include <gtest/gtest.h>

#include <vector>

namespace waymark::test {
namespace {

using Points = std::vector<double>;

bool same(const Points& points)
{
    return isAllTheSame(points);
}

bool repeats(const Points& points, const Points& importances)
{
    return repeatsImportances(points, importances);
}

TEST(WeighingHabits, EqualFiguresAreAllTheSame)
{
    EXPECT_TRUE(same({50, 50, 50}));
}

TEST(WeighingHabits, FiguresWithinATenthOfTheLargestAreAllTheSame)
{
    EXPECT_TRUE(same({90, 100, 95}));
    EXPECT_FALSE(same({89, 100, 95}));
}

TEST(WeighingHabits, TwoFiguresAreNoHabit)
{
    EXPECT_FALSE(same({50, 50}));
    EXPECT_FALSE(repeats({60, 30}, {60, 30}));
}

TEST(WeighingHabits, NothingButZerosIsNoJudgement)
{
    EXPECT_FALSE(same({0, 0, 0}));
}

TEST(WeighingHabits, PointsThatRepeatTheImportancesAreSeenOnAnyScale)
{
    EXPECT_TRUE(repeats({100, 50, 25}, {80, 40, 20}));
    EXPECT_TRUE(repeats({100, 50, 25}, {80, 41, 20}));
}

TEST(WeighingHabits, OneStepJudgedByItsRangeIsEnough)
{
    EXPECT_FALSE(repeats({100, 50, 60}, {80, 40, 20}));
}

TEST(WeighingHabits, EqualImportancesTellNothingAboutRanges)
{
    EXPECT_FALSE(repeats({100, 100, 100}, {50, 50, 50}));
}

TEST(WeighingHabits, PointsWithoutAnythingInThemRepeatNothing)
{
    EXPECT_FALSE(repeats({0, 0, 0}, {80, 40, 20}));
}

} // namespace
} // namespace waymark::test
