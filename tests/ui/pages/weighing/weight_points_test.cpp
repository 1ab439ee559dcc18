#include "ui/pages/weighing/weight_points.h"

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

/// Importances 10, 20 and 5; the first raised by 4 and cut by half, the last irrelevant.
Assessment weighed()
{
    Assessment assessment;
    assessment.criteria.resize(3);
    const double points[] = {10, 20, 500};
    for (std::size_t c = 0; c < 3; ++c) {
        assessment.criteria[c].defaultPoints = points[c];
        assessment.criteria[c].points = points[c];
    }
    assessment.criteria[0].raise = ImportanceChange{{}, {}, 4};
    assessment.criteria[0].cut = ImportanceChange{{}, {}, 0.5};
    assessment.criteria[2].relevant = false;
    return assessment;
}

TEST(WeightPoints, TheFrameworkStandsWhereRaiseAndCutPutIt)
{
    EXPECT_EQ(frameworkPoints(weighed(), CriterionIndex{0}, WeightMethod::rating), 20);
    EXPECT_EQ(frameworkPoints(weighed(), CriterionIndex{1}, WeightMethod::rating), 20);
}

TEST(WeightPoints, UnderSwingTheLargestRelevantOneIsHundred)
{
    Assessment assessment = weighed();
    assessment.criteria[0].cut.reset();
    EXPECT_EQ(frameworkPoints(assessment, CriterionIndex{0}, WeightMethod::swing), 100);
    EXPECT_EQ(frameworkPoints(assessment, CriterionIndex{1}, WeightMethod::swing), 50);
}

TEST(WeightPoints, SwingsKeepTheProportionsOfTodaysPoints)
{
    const auto swings = asSwings(weighed());
    EXPECT_EQ(swings[0], 50);
    EXPECT_EQ(swings[1], 100);
    EXPECT_EQ(swings[2], std::nullopt) << "nothing that counts";
}

TEST(WeightPoints, WithoutPointsThereAreNoSwings)
{
    Assessment assessment = weighed();
    assessment.criteria[0].points = assessment.criteria[1].points = 0;
    EXPECT_EQ(asSwings(assessment)[0], std::nullopt);
    EXPECT_EQ(topCriterion(assessment, std::nullopt), std::nullopt);
}

TEST(WeightPoints, TheTopIsTheRelevantOneWithTheMostPoints)
{
    EXPECT_EQ(topCriterion(weighed(), std::nullopt), CriterionIndex{1});
    EXPECT_EQ(topCriterion(weighed(), CriterionIndex{0}), CriterionIndex{1}) << "preferred, but smaller";
}

TEST(WeightPoints, AmongEqualOnesThePreferredIsTheTop)
{
    Assessment assessment = weighed();
    assessment.criteria[0].points = 20;
    EXPECT_EQ(topCriterion(assessment, std::nullopt), CriterionIndex{0});
    EXPECT_EQ(topCriterion(assessment, CriterionIndex{1}), CriterionIndex{1});
}

} // namespace
} // namespace waymark::ui
