// Published matrices and their published results.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "core/weights/consistency.h"
#include "tests/core/weights/pairwise_oracle.h"

namespace waymark::test {
namespace {

using testing::DoubleNear;
using testing::Pointwise;

constexpr double kLastDigit = 5e-7; ///< half a unit of the sixth, as published
constexpr double kDoneganDigit = 5e-6;

PairwiseWeights weighed(std::size_t criteria, const char* upper)
{
    return pairwiseWeights(fromUpper(criteria, ratiosOf(upper))).value();
}

double ratioOf(std::size_t criteria, const char* upper, RandomIndex index)
{
    return consistencyOf(weighed(criteria, upper).lambdaMax, criteria, index).ratio;
}

TEST(PairwiseExamples, SaatysDrinks)
{
    const PairwiseWeights drinks = weighed(7, "9 5 2 1 1 1/2 1/3 1/9 1/9 1/9 1/9 1/3 1/4 1/3 1/9 1/2 1 1/3 2 1/2 1/3");
    EXPECT_NEAR(drinks.lambdaMax, 7.176629, kLastDigit);
    EXPECT_THAT(drinks.weights,
        Pointwise(DoubleNear(kLastDigit),
            std::vector<double>{0.177457, 0.019149, 0.041831, 0.116417, 0.189572, 0.128781, 0.326793}));
    EXPECT_NEAR(consistencyOf(drinks.lambdaMax, 7).ratio, 0.021806, kLastDigit);
}

TEST(PairwiseExamples, AConsistentMatrixGivesItsOwnRatios)
{
    const PairwiseWeights consistent = weighed(3, "6 3 1/2");
    EXPECT_THAT(consistent.weights, Pointwise(DoubleNear(1e-12), std::vector<double>{2.0 / 3, 1.0 / 9, 2.0 / 9}));
    EXPECT_NEAR(consistencyOf(consistent.lambdaMax, 3).ratio, 0, 1e-12);
}

TEST(PairwiseExamples, ChoosingALeader)
{
    const PairwiseWeights criteria = weighed(4, "4 3 7 1/3 3 5");
    EXPECT_NEAR(criteria.lambdaMax, 4.118418, kLastDigit);
    EXPECT_THAT(criteria.weights,
        Pointwise(DoubleNear(kLastDigit), std::vector<double>{0.547569, 0.126555, 0.26995, 0.055926}));
    EXPECT_NEAR(consistencyOf(criteria.lambdaMax, 4).ratio, 0.044351, kLastDigit);
    EXPECT_NEAR(consistencyOf(criteria.lambdaMax, 4, RandomIndex::saaty1980).ratio, 0.043859, kLastDigit);
    EXPECT_NEAR(consistencyOf(criteria.lambdaMax, 4, RandomIndex::doneganDodd1991).ratio, 0.047638, kLastDigit);
    const std::vector<std::vector<double>> local{weighed(3, "1/4 4 9").weights, weighed(3, "3 1/5 1/7").weights,
        weighed(3, "5 9 4").weights, weighed(3, "1/3 5 9").weights};
    EXPECT_THAT(local[0], Pointwise(DoubleNear(kLastDigit), std::vector<double>{0.217166, 0.717065, 0.065769}));
    std::vector<double> overall(3, 0);
    for (std::size_t c = 0; c < local.size(); ++c)
        for (std::size_t a = 0; a < overall.size(); ++a)
            overall[a] += criteria.weights[c] * local[c][a];
    EXPECT_THAT(overall, Pointwise(DoubleNear(kLastDigit), std::vector<double>{0.358137, 0.492788, 0.149075}));
}

TEST(PairwiseExamples, PyDecisionsSevenCriteria)
{
    const PairwiseWeights seven = weighed(7, "1/3 1/5 1 1/4 1/2 3 1/2 2 1/3 3 3 4 5 6 5 1/4 1 2 3 2 1/3");
    EXPECT_NEAR(seven.lambdaMax, 7.862926, kLastDigit);
    EXPECT_THAT(seven.weights,
        Pointwise(DoubleNear(kLastDigit),
            std::vector<double>{0.069935, 0.144922, 0.383949, 0.070648, 0.202546, 0.06017, 0.06783}));
    EXPECT_NEAR(consistencyOf(seven.lambdaMax, 7).ratio, 0.106534, kLastDigit);
    EXPECT_NEAR(consistencyOf(seven.lambdaMax, 7, RandomIndex::saaty1980).ratio, 0.108955, kLastDigit);
    EXPECT_NEAR(consistencyOf(seven.lambdaMax, 7, RandomIndex::doneganDodd1991).ratio, 0.114882, kLastDigit);
}

TEST(PairwiseExamples, TwoJudges)
{
    EXPECT_THAT(weighed(3, "3 5 2").weights,
        Pointwise(DoubleNear(kLastDigit), std::vector<double>{0.648329, 0.229651, 0.12202}));
    EXPECT_THAT(weighed(3, "1/3 2 4").weights,
        Pointwise(DoubleNear(kLastDigit), std::vector<double>{0.238487, 0.625013, 0.1365}));
    EXPECT_THAT(weighed(3, "1 3.1622776601683795 2.8284271247461903").weights,
        Pointwise(DoubleNear(kLastDigit), std::vector<double>{0.436357, 0.420427, 0.143217}));
}

// The six cars under each leaf of the tree.
constexpr const char* kPrice = "9 9 1 1/2 5 1 1/9 1/9 1/7 1/9 1/9 1/7 1/2 5 6";
constexpr const char* kFuel = "1/1.13 1.41 1.15 1.24 1.19 1.59 1.3 1.4 1.35 1/1.23 1/1.14 1/1.18 1.08 1.04 1/1.04";
constexpr const char* kMaintenance = "1.5 4 4 4 5 4 4 4 5 1 1.2 1 1 3 2";
constexpr const char* kResale = "3 4 1/2 2 2 2 1/5 1 1 1/6 1/2 1/2 4 4 1";
constexpr const char* kSafety = "1 5 7 9 1/3 5 7 9 1/3 2 9 1/8 2 1/8 1/9";
constexpr const char* kStyle = "1 7 5 9 6 7 5 9 6 1/6 3 1/3 7 5 1/5";
constexpr const char* kPassenger = "1 1/2 1 3 1/2 1/2 1 3 1/2 2 6 1 3 1/2 1/6";
constexpr const char* kCargo = "1 1/2 1/2 1/2 1/3 1/2 1/2 1/2 1/3 1 1 1/2 1 1/2 1/2";
constexpr const char* kCarCriteria = "3 7 3 9 1 1/7";
constexpr const char* kCostCriteria = "2 5 3 2 2 1/2";

TEST(PairwiseExamples, ChoosingACar)
{
    const std::vector<double> top = weighed(4, kCarCriteria).weights; // cost, safety, style, capacity
    EXPECT_THAT(top, Pointwise(DoubleNear(kLastDigit), std::vector<double>{0.510075, 0.234352, 0.040519, 0.215054}));
    const std::vector<double> cost = weighed(4, kCostCriteria).weights; // price, fuel, maintenance, resale
    EXPECT_THAT(cost, Pointwise(DoubleNear(kLastDigit), std::vector<double>{0.488054, 0.251536, 0.099863, 0.160548}));
    const std::vector<std::pair<double, const char*>> leaves{{top[0] * cost[0], kPrice}, {top[0] * cost[1], kFuel},
        {top[0] * cost[2], kMaintenance}, {top[0] * cost[3], kResale}, {top[1], kSafety}, {top[2], kStyle},
        {top[3] / 6, kCargo}, {top[3] * 5 / 6, kPassenger}};
    std::vector<double> cars(6, 0);
    for (const auto& [weight, upper] : leaves) {
        const std::vector<double> local = weighed(6, upper).weights;
        for (std::size_t a = 0; a < cars.size(); ++a)
            cars[a] += weight * local[a];
    }
    EXPECT_THAT(
        cars, Pointwise(DoubleNear(5e-6), std::vector<double>{0.21472, 0.14974, 0.10605, 0.16653, 0.14382, 0.21913}));
}

TEST(PairwiseExamples, ConsistencyOfTheCars)
{
    EXPECT_NEAR(ratioOf(4, kCarCriteria, RandomIndex::doneganDodd1991), 0.080149, kLastDigit);
    const std::map<const char*, double> published{{kPrice, 0.07169}, {kResale, 0.00537}, {kMaintenance, 0.0239},
        {kSafety, 0.08496}, {kStyle, 0.1072}, {kCargo, 0.00234}};
    for (const auto& [upper, ratio] : published)
        EXPECT_NEAR(ratioOf(6, upper, RandomIndex::doneganDodd1991), ratio, kDoneganDigit) << upper;
}

} // namespace
} // namespace waymark::test
