#include "core/smaa/smallest_change.h"

#include <cmath>
#include <numeric>
#include <random>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "tests/core/smaa/worked_examples.h"

namespace waymark::test {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

double dot(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

double distance(const std::vector<double>& a, const std::vector<double>& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(sum);
}

/// Differences of two rows of the office table.
std::vector<double> officeDifferences(std::size_t rival, std::size_t leader)
{
    const auto values = rowsIn(workedExamples()["office"]["values"]);
    std::vector<double> d;
    for (std::size_t c = 0; c < values[rival].size(); ++c)
        d.push_back(values[rival][c] - values[leader][c]);
    return d;
}

TEST(SmallestWeightChange, MeetsTheWorkedExample)
{
    const auto weights = numbersIn(workedExamples()["office"]["rounded_weights"]);
    const auto& expected = workedExamples()["office_stability"]["min_change_to_tie"];
    EXPECT_NEAR(distanceToTie(weights, officeDifferences(4, 0)), numberIn(expected["A_vs_E"]["euclid"]), 0.5e-8);
    EXPECT_NEAR(distanceToTie(weights, officeDifferences(6, 0)), numberIn(expected["A_vs_G"]["euclid"]), 0.5e-8);
    const auto toG = smallestWeightChange(weights, officeDifferences(6, 0));
    ASSERT_TRUE(toG);
    EXPECT_NEAR(toG->distance, numberIn(expected["A_vs_G"]["euclid"]), 0.5e-8);
}

TEST(SmallestWeightChange, GoesFurtherThanTheTiePlaneWhereAWeightWouldTurnNegative)
{
    // The nearest point of A's tie with E has -0.0069 for parking. With parking at 0 the other five bear the change:
    // of d - mean over them, d = (-60, 0, -10, 25, 60), and of the 0.03 that parking gives up.
    const auto weights = numbersIn(workedExamples()["office"]["rounded_weights"]);
    const auto toE = smallestWeightChange(weights, officeDifferences(4, 0));
    ASSERT_TRUE(toE);
    const double mean = 3;
    const double squares = 3600 + 100 + 625 + 3600 - 5 * mean * mean;
    const double gap = 16 - 0.6 - 0.03 * mean; // parking's own share of the gap, and its weight spread evenly
    const double expected = std::sqrt(gap * gap / squares + 0.03 * 0.03 / 5 + 0.03 * 0.03);
    EXPECT_NEAR(toE->distance, expected, 1e-12);
    EXPECT_EQ(toE->weights[5], 0);
    EXPECT_GT(toE->distance, distanceToTie(weights, officeDifferences(4, 0)));
}

TEST(DistanceToTie, IsZeroOnTheTieAndEndlessWithoutOne)
{
    EXPECT_EQ(distanceToTie(std::vector<double>{0.5, 0.5}, std::vector<double>{1, -1}), 0);
    EXPECT_EQ(distanceToTie(std::vector<double>{0.5, 0.5}, std::vector<double>{0, 0}), 0);
    EXPECT_TRUE(std::isinf(distanceToTie(std::vector<double>{0.5, 0.5}, std::vector<double>{2, 2})));
}

TEST(SmallestWeightChange, IsNoneNeededWhereTheRivalIsAheadOrLevel)
{
    const std::vector<double> weights{0.5, 0.5};
    EXPECT_EQ(smallestWeightChange(weights, std::vector<double>{2, -1}), (WeightChange{weights, 0}));
    EXPECT_EQ(smallestWeightChange(weights, std::vector<double>{1, -1}), (WeightChange{weights, 0}));
}

TEST(SmallestWeightChange, CannotHelpTheDominated)
{
    EXPECT_FALSE(smallestWeightChange(std::vector<double>{0.5, 0.5}, std::vector<double>{-2, -1}));
}

TEST(SmallestWeightChange, GoesToTheCornerWhereOnlyItIsLevel)
{
    const auto change = smallestWeightChange(std::vector<double>{0.5, 0.3, 0.2}, std::vector<double>{-2, -1, 0});
    ASSERT_TRUE(change);
    EXPECT_THAT(change->weights, ElementsAre(DoubleNear(0, 1e-12), DoubleNear(0, 1e-12), DoubleNear(1, 1e-12)));
}

TEST(SmallestWeightChange, LiftsAWeightThatWasZero)
{
    const auto change = smallestWeightChange(std::vector<double>{1, 0}, std::vector<double>{-1, 3});
    ASSERT_TRUE(change);
    EXPECT_THAT(change->weights, ElementsAre(DoubleNear(0.75, 1e-15), DoubleNear(0.25, 1e-15)));
    EXPECT_NEAR(change->distance, 0.25 * std::sqrt(2.0), 1e-15);
}

TEST(SmallestWeightChange, TakesOneCriterion)
{
    EXPECT_TRUE(smallestWeightChange(std::vector<double>{1}, std::vector<double>{1}));
    EXPECT_FALSE(smallestWeightChange(std::vector<double>{1}, std::vector<double>{-1}));
}

struct Problem {
    std::vector<double> weights;
    std::vector<double> d;
};

/// Whole numbers, some of them equal and some weights zero.
Problem anyProblem()
{
    Problem problem;
    const auto size = *rc::gen::inRange<std::size_t>(1, 20);
    for (std::size_t i = 0; i < size; ++i) {
        problem.weights.push_back(*rc::gen::inRange(0, 6));
        problem.d.push_back(*rc::gen::inRange(-9, 6));
    }
    problem.weights[0] += 1;
    const double sum = std::accumulate(problem.weights.begin(), problem.weights.end(), 0.0);
    for (double& weight : problem.weights)
        weight /= sum;
    return problem;
}

RC_GTEST_PROP(SmallestWeightChange, StaysOnTheSimplexAndReachesATie, ())
{
    const Problem problem = anyProblem();
    const auto change = smallestWeightChange(problem.weights, problem.d);
    const double best = *std::max_element(problem.d.begin(), problem.d.end());
    RC_ASSERT(change.has_value() == (best >= 0));
    if (!change || dot(problem.weights, problem.d) >= 0)
        return;
    RC_ASSERT(std::abs(dot(change->weights, problem.d)) < 1e-12);
    RC_ASSERT(std::abs(std::accumulate(change->weights.begin(), change->weights.end(), 0.0) - 1) < 1e-12);
    RC_ASSERT(*std::min_element(change->weights.begin(), change->weights.end()) >= 0);
    RC_ASSERT(std::abs(distance(change->weights, problem.weights) - change->distance) < 1e-12);
}

/// Of a convex set the nearest point p to w is the one from which no other point x lies in w's direction:
/// (w - p).(x - p) <= 0; it is enough to look at the set's corners.
RC_GTEST_PROP(SmallestWeightChange, IsNearerThanAnyOtherWeights, ())
{
    const Problem problem = anyProblem();
    const auto change = smallestWeightChange(problem.weights, problem.d);
    if (!change)
        return;
    RC_ASSERT(
        change->distance > distanceToTie(problem.weights, problem.d) - 1e-12 || dot(problem.weights, problem.d) >= 0);
    const std::size_t size = problem.d.size();
    const auto mustNotBeNearer = [&](const std::vector<double>& corner) {
        double product = 0;
        for (std::size_t i = 0; i < size; ++i)
            product += (problem.weights[i] - change->weights[i]) * (corner[i] - change->weights[i]);
        RC_ASSERT(product < 1e-12);
    };
    for (std::size_t i = 0; i < size; ++i) {
        std::vector<double> corner(size, 0);
        corner[i] = 1;
        if (problem.d[i] >= 0)
            mustNotBeNearer(corner);
        for (std::size_t j = 0; j < size; ++j) {
            if (problem.d[i] <= 0 || problem.d[j] >= 0)
                continue;
            std::vector<double> onEdge(size, 0);
            onEdge[i] = -problem.d[j] / (problem.d[i] - problem.d[j]);
            onEdge[j] = problem.d[i] / (problem.d[i] - problem.d[j]);
            mustNotBeNearer(onEdge);
        }
    }
}

} // namespace
} // namespace waymark::test
