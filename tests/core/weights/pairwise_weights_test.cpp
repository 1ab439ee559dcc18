#include "core/weights/pairwise_weights.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numeric>

#include "tests/core/weights/pairwise_oracle.h"

namespace waymark::test {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pointwise;

TEST(PairwiseWeights, OfOneCriterionAreAll)
{
    const auto one = pairwiseWeights({1, {}});
    ASSERT_TRUE(one);
    EXPECT_THAT(one->weights, ElementsAre(1));
    EXPECT_NEAR(one->lambdaMax, 1, 1e-12);
}

TEST(PairwiseWeights, OfNoCriterionAreNone)
{
    EXPECT_FALSE(pairwiseWeights({0, {}}));
}

TEST(PairwiseWeights, NeedCriteriaThatHangTogether)
{
    const Comparisons apart{5, {{0, 3, 2}, {4, 1, 3}}};
    EXPECT_FALSE(pairwiseWeights(apart));
    EXPECT_THAT(comparedGroups(apart), ElementsAre(ElementsAre(0, 3), ElementsAre(1, 4), ElementsAre(2)));
}

TEST(PairwiseWeights, CriteriaHangTogetherThroughOthers)
{
    EXPECT_THAT(comparedGroups({4, {{2, 3, 1}, {0, 1, 1}, {3, 1, 1}}}), ElementsAre(ElementsAre(0, 1, 2, 3)));
}

TEST(PairwiseWeights, ComparisonsWithinAGroupCountItsMembers)
{
    const Comparisons comparisons{4, {{3, 1, 2}, {0, 2, 5}}};
    EXPECT_EQ(comparisonsWithin(comparisons, {1, 3}), (Comparisons{2, {{1, 0, 2}}}));
}

TEST(PairwiseWeights, AChainOfComparisonsIsTakenAtItsWord)
{
    const auto chain = pairwiseWeights({4, {{0, 1, 2}, {1, 2, 3}, {2, 3, 4}}});
    ASSERT_TRUE(chain);
    EXPECT_NEAR(chain->lambdaMax, 4, 1e-12);
    EXPECT_THAT(
        chain->weights, Pointwise(DoubleNear(1e-12), std::vector<double>{24.0 / 41, 12.0 / 41, 4.0 / 41, 1.0 / 41}));
}

TEST(PairwiseWeights, ALongChainOfStrongPreferencesIsStillConsistent)
{
    Comparisons chain{64, {}};
    for (std::size_t i = 1; i < chain.criteria; ++i)
        chain.made.push_back({i - 1, i, 9});
    const auto weighed = pairwiseWeights(chain);
    ASSERT_TRUE(weighed);
    EXPECT_NEAR(weighed->lambdaMax, 64, 1e-9);
    EXPECT_NEAR(weighed->weights[0], 8.0 / 9, 1e-9);
    EXPECT_NEAR(weighed->weights[62] / weighed->weights[63], 9, 1e-9);
}

TEST(PairwiseWeights, AFullCircleMakesAllEqual)
{
    const auto circle = pairwiseWeights({3, {{0, 1, 1000}, {1, 2, 1000}, {2, 0, 1000}}});
    ASSERT_TRUE(circle);
    EXPECT_THAT(circle->weights, Pointwise(DoubleNear(1e-12), std::vector<double>(3, 1.0 / 3)));
    EXPECT_NEAR(circle->lambdaMax, 1001.001, 1e-9);
}

TEST(PairwiseWeights, ACircleOfFourWithoutItsDiagonalsIsFilledByTheKindestRatios)
{
    // By symmetry the diagonals are 1; then lambda = 2 + 9 + 1/9 for the equal weights.
    const auto circle = pairwiseWeights({4, {{0, 1, 9}, {1, 2, 9}, {2, 3, 9}, {3, 0, 9}}});
    ASSERT_TRUE(circle);
    EXPECT_NEAR(circle->lambdaMax, 11 + 1.0 / 9, 1e-9);
    EXPECT_THAT(circle->weights, Pointwise(DoubleNear(1e-9), std::vector<double>(4, 0.25)));
}

TEST(PairwiseWeights, WorstComparisonsComeWorstFirstAndFittingOnesNotAtAll)
{
    const Comparisons comparisons{4, {{0, 1, 2}, {0, 2, 16}, {1, 2, 2}, {3, 0, 0.25}, {1, 3, 3}}};
    const std::vector<double> weights{8, 4, 2, 2};
    EXPECT_THAT(worstComparisons(comparisons, weights), ElementsAre(Comparison{0, 2, 16}, Comparison{1, 3, 3}));
    EXPECT_THAT(worstComparisons(comparisons, weights, 1), ElementsAre(Comparison{0, 2, 16}));
}

TEST(PairwiseWeights, AConsistentMatrixHasNoWorstComparisons)
{
    const Comparisons consistent = fromUpper(3, ratiosOf("6 3 1/2"));
    EXPECT_THAT(worstComparisons(consistent, pairwiseWeights(consistent)->weights), IsEmpty());
}

TEST(PairwiseWeights, AreTheSameBitsEveryTime)
{
    const Comparisons comparisons{5, {{0, 1, 3}, {1, 2, 5}, {2, 0, 2}, {3, 4, 7}, {4, 0, 1.0 / 3}}};
    EXPECT_EQ(pairwiseWeights(comparisons), pairwiseWeights(comparisons));
}

/// Comparisons on Saaty's scale that hang together; the share of missing ones varies.
rc::Gen<Comparisons> connectedComparisons(std::size_t most)
{
    return rc::gen::exec([most] {
        Comparisons comparisons{*rc::gen::inRange<std::size_t>(1, most + 1), {}};
        const int keptInTen = *rc::gen::inRange(0, 11);
        for (std::size_t i = 0; i < comparisons.criteria; ++i)
            for (std::size_t j = i + 1; j < comparisons.criteria; ++j)
                if (j == i + 1 || *rc::gen::inRange(0, 10) < keptInTen) {
                    const double more = *rc::gen::inRange(1, 10);
                    comparisons.made.push_back({i, j, *rc::gen::arbitrary<bool>() ? more : 1 / more});
                }
        return comparisons;
    });
}

RC_GTEST_PROP(PairwiseWeightsProperty, FillingIsAsGoodAsCyclicCoordinatesFindIt, ())
{
    const Comparisons comparisons = *connectedComparisons(5);
    const auto weighed = pairwiseWeights(comparisons);
    RC_ASSERT(weighed.has_value());
    const PairwiseWeights oracle = byCyclicCoordinates(comparisons);
    RC_ASSERT(std::abs(weighed->lambdaMax - oracle.lambdaMax) <= 1e-9 * oracle.lambdaMax);
    RC_ASSERT(weighed->lambdaMax <= oracle.lambdaMax * (1 + 1e-12));
    for (std::size_t i = 0; i < oracle.weights.size(); ++i)
        RC_ASSERT(std::abs(weighed->weights[i] - oracle.weights[i]) <= 1e-4);
}

RC_GTEST_PROP(PairwiseWeightsProperty, AddUpToOneAndNeverBeatConsistency, ())
{
    const Comparisons comparisons = *connectedComparisons(13);
    const auto weighed = pairwiseWeights(comparisons);
    RC_ASSERT(weighed.has_value());
    RC_ASSERT(std::abs(std::accumulate(weighed->weights.begin(), weighed->weights.end(), 0.0) - 1) < 1e-12);
    RC_ASSERT(weighed->lambdaMax > static_cast<double>(comparisons.criteria) - 1e-9);
}

RC_GTEST_PROP(PairwiseWeightsProperty, TurningEveryComparisonRoundChangesNothing, ())
{
    const Comparisons comparisons = *connectedComparisons(8);
    Comparisons turned = comparisons;
    for (Comparison& each : turned.made)
        each = {each.second, each.first, 1 / each.ratio};
    const auto straight = pairwiseWeights(comparisons);
    const auto round = pairwiseWeights(turned);
    for (std::size_t i = 0; i < straight->weights.size(); ++i)
        RC_ASSERT(std::abs(straight->weights[i] - round->weights[i]) < 1e-9);
}

/// Renumbers i to n - 1 - i.
RC_GTEST_PROP(PairwiseWeightsProperty, TheOrderOfTheCriteriaDecidesNothing, ())
{
    const Comparisons comparisons = *connectedComparisons(8);
    const std::size_t last = comparisons.criteria - 1;
    Comparisons renumbered = comparisons;
    for (Comparison& each : renumbered.made)
        each = {last - each.first, last - each.second, each.ratio};
    const auto straight = pairwiseWeights(comparisons);
    const auto backwards = pairwiseWeights(renumbered);
    for (std::size_t i = 0; i < straight->weights.size(); ++i)
        RC_ASSERT(std::abs(straight->weights[i] - backwards->weights[last - i]) < 1e-9);
}

} // namespace
} // namespace waymark::test
