#include "core/smaa/exact_pairwise.h"

#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <random>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/smaa/tied_orders.h"
#include "tests/core/smaa/whole_number_halfspace.h"
#include "tests/core/smaa/worked_examples.h"

namespace waymark::test {
namespace {

constexpr double kExact = 1e-12;

double above(const std::vector<double>& differences)
{
    return pairwiseWinning(differences);
}

double below(const std::vector<double>& c, double t)
{
    return simplexBelow(c, t);
}

std::vector<double> asDoubles(const std::vector<long long>& numbers)
{
    return {numbers.begin(), numbers.end()};
}

/// Whole numbers, all different.
std::vector<long long> differentNumbers(std::size_t count, long long most, std::mt19937_64& engine)
{
    std::uniform_int_distribution<long long> any(-most, most);
    std::set<long long> seen;
    std::vector<long long> numbers;
    while (numbers.size() < count) {
        const long long number = any(engine);
        if (seen.insert(number).second)
            numbers.push_back(number);
    }
    return numbers;
}

TEST(PairwiseWinning, MeetsTheWorkedExamples)
{
    for (const auto& example : workedExamples()["simplex_halfspace"]["P_c_dot_w_gt_0"])
        EXPECT_NEAR(above(numbersIn(example["c"])), numberIn(example["P"]), kExact) << example;
}

TEST(SimplexBelow, MeetsTheWorkedExamples)
{
    for (const auto& example : workedExamples()["simplex_halfspace"]["P_c_dot_w_le_t"])
        EXPECT_NEAR(below(numbersIn(example["c"]), numberIn(example["t"])), numberIn(example["P"]), kExact) << example;
}

TEST(SimplexBelow, GivesTheChanceThatOneWeightIsAtLeastHalf)
{
    const auto& expected = workedExamples()["simplex_halfspace"]["P_w1_ge_half"];
    EXPECT_NEAR(1 - below({1, 0, 0}, 0.5), numberIn(expected["n3"]), kExact);
    EXPECT_NEAR(1 - below({1, 0, 0, 0, 0, 0}, 0.5), numberIn(expected["n6"]), kExact);
}

TEST(SimplexBelow, IsCertainOnlyAtTheEndsOfTheScale)
{
    EXPECT_EQ(below({10, 20, 30}, 30), 1);
    EXPECT_EQ(below({10, 20, 30}, 10), 0);
    EXPECT_EQ(below({20, 20}, 20), 1);
    EXPECT_EQ(below({20, 20}, 19), 0);
}

TEST(PairwiseWinning, IsATieWithoutAnyDifference)
{
    EXPECT_EQ(above({0, 0, 0}), 0.5);
    EXPECT_EQ(above({0}), 0.5);
    EXPECT_EQ(above({}), 0.5);
}

TEST(PairwiseWinning, IsCertainForWhatIsNowhereWorseAndSomewhereBetter)
{
    EXPECT_EQ(above({0, 1, 0}), 1);
    EXPECT_EQ(above({0, -1, 0}), 0);
    EXPECT_EQ(above({3}), 1);
    EXPECT_EQ(above({-3}), 0);
}

TEST(PairwiseWinning, TakesEqualDifferencesAndNearlyEqualOnes)
{
    // Two values only: w+ is Beta(3, 3).
    EXPECT_NEAR(above({7, 7, 7, -7, -7, -7}), 0.5, kExact);
    const double close = std::nextafter(7.0, 8.0);
    EXPECT_NEAR(above({7, close, 7, -7, -close, -7}), 0.5, kExact);
}

TEST(PairwiseWinning, TakesTheLargestAndTheSmallestNumbers)
{
    EXPECT_NEAR(above({3e300, -1e300}), 0.75, kExact);
    EXPECT_NEAR(above({3e-300, -1e-300}), 0.75, kExact);
    EXPECT_NEAR(above({3e-310, -1e-310}), 0.75, 1e-9); // subnormal: the input itself has lost digits
    EXPECT_NEAR(above({1, 1e-310, -1e-310}), 1, kExact);
    EXPECT_NEAR(above({1e200, -1, 1e-200}), 1, kExact);
}

class ManyCriteria : public testing::TestWithParam<std::size_t> {};

TEST_P(ManyCriteria, AgreeWithWholeNumberArithmetic)
{
    std::mt19937_64 engine(GetParam());
    const int rounds = GetParam() > 20 ? 4 : 40;
    for (int round = 0; round < rounds; ++round) {
        const std::vector<long long> c = differentNumbers(GetParam(), 1000, engine);
        EXPECT_NEAR(above(asDoubles(c)), 1 - wholeNumberHalfspace(c), kExact) << testing::PrintToString(c);
    }
}

TEST_P(ManyCriteria, AgreeWithTheBinomialSumWhereOnlyTwoValuesOccur)
{
    // P(w+ > 1/2) for w+ ~ Beta(better, worse): more than half of n - 1 fair coins leave fewer than `better` heads.
    const auto n = static_cast<int>(GetParam());
    for (int better = 1; better < n; ++better) {
        std::vector<double> d(GetParam(), -1);
        std::fill_n(d.begin(), better, 1.0);
        double expected = 0;
        for (int heads = 0; heads < better; ++heads)
            expected +=
                std::exp(std::lgamma(n) - std::lgamma(heads + 1) - std::lgamma(n - heads) - (n - 1) * std::log(2.0));
        EXPECT_NEAR(above(d), expected, 1e-11) << better; // lgamma's own error
    }
}

INSTANTIATE_TEST_SUITE_P(Counts, ManyCriteria, testing::Values(2, 3, 5, 8, 12, 24, 48, 64));

TEST(PairwiseWinning, NeedsNoLimitOnTheCriteria)
{
    std::vector<double> d(1000, 1);
    std::fill_n(d.begin(), 500, -1.0);
    EXPECT_NEAR(above(d), 0.5, kExact);
}

RC_GTEST_PROP(PairwiseWinning, IsOneWithWhatTheOtherWins, (const std::vector<std::int16_t>& numbers))
{
    const std::vector<double> d(numbers.begin(), numbers.end());
    std::vector<double> reversed;
    for (const double each : d)
        reversed.push_back(-each);
    RC_ASSERT(std::abs(above(d) + above(reversed) - 1) < kExact);
}

RC_GTEST_PROP(PairwiseWinning, DependsOnNoOrderAndNoScale, (std::vector<std::int16_t> numbers))
{
    const std::vector<double> d(numbers.begin(), numbers.end());
    std::vector<double> other(numbers.rbegin(), numbers.rend());
    for (double& each : other)
        each *= 0.37;
    RC_ASSERT(std::abs(above(d) - above(other)) < kExact);
}

/// The same by drawing weights and keeping those in order.
double sampledOrdered(const std::vector<double>& d, const std::vector<double>& weights, int worlds)
{
    std::mt19937_64 engine(7);
    std::exponential_distribution<double> exponential;
    int accepted = 0;
    int won = 0;
    while (accepted < worlds) {
        std::vector<double> w(d.size());
        for (double& each : w)
            each = exponential(engine);
        bool keepsOrder = true;
        for (std::size_t i = 0; i < w.size(); ++i)
            for (std::size_t j = 0; j < w.size(); ++j)
                keepsOrder = keepsOrder && !(weights[i] > weights[j] && w[i] < w[j]);
        if (!keepsOrder)
            continue;
        ++accepted;
        won += std::inner_product(d.begin(), d.end(), w.begin(), 0.0) > 0 ? 1 : 0;
    }
    return static_cast<double>(won) / worlds;
}

TEST(PairwiseWinningOrdered, AgreesWithDrawnWeightsWhoeverIsTied)
{
    const std::vector<double> d{3, -2, 1, -4, 2};
    const int worlds = 8'000;
    for (const std::vector<double>& weights : std::vector<std::vector<double>>{{5, 4, 3, 2, 1}, {1, 2, 3, 4, 5},
             {2, 2, 1, 1, 1}, {1, 1, 2, 1, 1}, {3, 1, 2, 2, 0}, {1, 0, 0, 0, 1}, {1, 1, 1, 1, 1}}) {
        const auto exact = pairwiseWinningOrdered(d, weights);
        ASSERT_TRUE(exact);
        EXPECT_NEAR(*exact, sampledOrdered(d, weights, worlds), 4 * std::sqrt(0.25 / worlds))
            << testing::PrintToString(weights);
    }
}

TEST(PairwiseWinningOrdered, AgreesWithWholeNumberArithmetic)
{
    constexpr int kCommon = 27720; // a multiple of 1 to 12: the running means are whole numbers again
    std::mt19937_64 engine(11);
    std::vector<double> weights(12);
    std::iota(weights.rbegin(), weights.rend(), 1.0);
    for (int round = 0; round < 40; ++round) {
        const std::vector<long long> d = differentNumbers(12, 100, engine);
        std::vector<long long> means;
        long long sum = 0;
        for (const long long each : d) {
            sum += each;
            means.push_back(sum * kCommon / static_cast<long long>(means.size() + 1));
        }
        if (std::set<long long>(means.begin(), means.end()).size() < means.size())
            continue;
        EXPECT_NEAR(*pairwiseWinningOrdered(asDoubles(d), weights), 1 - wholeNumberHalfspace(means), kExact);
    }
}

TEST(PairwiseWinningOrdered, KnowsNoOrderWhereAllAreTied)
{
    const std::vector<double> d{3, -2, 1, -4, 2};
    EXPECT_EQ(pairwiseWinningOrdered(d, std::vector<double>(5, 0.2)), above(d));
}

TEST(PairwiseWinningOrdered, GivesUpWhereTiesWouldTakeTooLong)
{
    std::vector<double> weights(13, 1);
    weights[0] = 2;
    EXPECT_FALSE(pairwiseWinningOrdered(std::vector<double>(13, 1), weights));
    std::fill_n(weights.begin(), 8, 2.0); // eight tied at the top need no order, the five below 120
    EXPECT_TRUE(pairwiseWinningOrdered(std::vector<double>(13, 1), weights));
}

TEST(TiedOrders, HaveTheRankOrderCentroid)
{
    TiedOrders orders(std::vector<double>{1, 4, 2});
    std::vector<double> centroid(3, 0);
    for (const auto& vertex : orders.vertices())
        for (std::size_t i = 0; i < 3; ++i)
            centroid[i] += vertex[i] / 3;
    EXPECT_NEAR(centroid[1], 11.0 / 18, kExact);
    EXPECT_NEAR(centroid[2], 5.0 / 18, kExact);
    EXPECT_NEAR(centroid[0], 1.0 / 9, kExact);
    EXPECT_FALSE(orders.advance());
}

TEST(TiedOrders, ComeRoundOnce)
{
    TiedOrders orders(std::vector<double>{2, 2, 1, 1, 1, 0, 0});
    std::set<std::vector<std::vector<double>>> seen;
    do
        EXPECT_TRUE(seen.insert(orders.vertices()).second);
    while (orders.advance());
    EXPECT_EQ(seen.size(), 12U);
    EXPECT_EQ(orders.count(12), 12U);
    EXPECT_EQ(orders.count(11), std::nullopt);
    EXPECT_TRUE(seen.contains(orders.vertices()));
}

TEST(ExactPairwise, IsOffWhereWeightsAreAsStated)
{
    EXPECT_FALSE(exactPairwise({{1, 2}, {2, 1}}, {Regime::stated, {0.5, 0.5}}));
}

TEST(ExactPairwise, LeavesEverythingTiedWithoutWeights)
{
    const std::vector<std::vector<double>> tied{{0.5, 0.5}, {0.5, 0.5}};
    EXPECT_EQ(exactPairwise({{1, 2}, {2, 3}}, {Regime::any, {0, 0}}), tied);
    EXPECT_EQ(exactPairwise({{}, {}}, {Regime::any, {}}), tied);
}

TEST(ExactPairwise, TakesNoAlternativeAndOne)
{
    EXPECT_EQ(exactPairwise({}, {Regime::any, {1}}), std::vector<std::vector<double>>{});
    EXPECT_EQ(exactPairwise({{3}}, {Regime::any, {1}}), std::vector<std::vector<double>>{{0.5}});
}

TEST(ExactPairwise, GivesUpWhereManyPairsMeetManyTies)
{
    std::vector<double> weights(7, 1);
    weights[0] = 2; // 720 orders
    std::vector<std::vector<double>> values(20, std::vector<double>(7, 1));
    EXPECT_FALSE(exactPairwise(values, {Regime::order, weights}));
    values.resize(5);
    EXPECT_TRUE(exactPairwise(values, {Regime::order, weights}));
}

} // namespace
} // namespace waymark::test
