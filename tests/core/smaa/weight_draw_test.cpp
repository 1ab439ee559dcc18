// The weights themselves, seen through tables: an alternative that is worth 1 on one criterion and 0 on the others has
// that criterion's weight as its total, and one that is worth t on all has t. Pairwise winning is then the weight's
// distribution function.
#include <cmath>

#include <gtest/gtest.h>

#include "tests/core/smaa/sample_builders.h"
#include "tests/support/naive_sampler.h"

namespace waymark {
namespace {

using namespace test;

constexpr std::uint64_t kWeightWorlds = 50'000;

/// A ladder of constant alternatives below an alternative that is one criterion's weight.
DecisionTable ladder(std::size_t criteria, std::size_t criterion)
{
    std::vector<std::vector<double>> values(1, std::vector<double>(criteria, 0));
    values[0][criterion] = 1;
    for (int step = 1; step < 40; ++step)
        values.emplace_back(criteria, step * step / 1600.0);
    return tableOf(values);
}

/// P(weight > step) for all steps.
std::vector<double> distributionOf(const Tally& tally)
{
    return {tally.beats[0].begin() + 1, tally.beats[0].end()};
}

/// Kolmogorov and Smirnov's bound for a chance of 1 in 1000.
double bound(std::uint64_t one, std::uint64_t other)
{
    return 1.95 * std::sqrt(1.0 / static_cast<double>(one) + 1.0 / static_cast<double>(other));
}

void expectSameDistributions(const WeightSpace& space)
{
    for (std::size_t c = 0; c < space.weights.size(); ++c) {
        const DecisionTable table = ladder(space.weights.size(), c);
        const auto drawn = distributionOf(*sampleTable(table, space, {.worlds = kWeightWorlds}));
        const auto expected = distributionOf(naiveTable(table, space, {.worlds = 10'000}));
        for (std::size_t step = 0; step < drawn.size(); ++step)
            EXPECT_NEAR(drawn[step], expected[step], bound(kWeightWorlds, 10'000))
                << "criterion " << c << ", step " << step;
    }
}

TEST(WeightDraws, evenWeightsHaveTheirExactDistribution)
{
    for (const std::size_t criteria : {2, 3, 6, 12, 32, 33, 64}) {
        const auto space = spaceOf(Regime::any, evenWeights(criteria));
        const auto drawn =
            distributionOf(*sampleTable(ladder(criteria, criteria / 2), space, {.worlds = kWeightWorlds}));
        for (std::size_t step = 0; step < drawn.size(); ++step) {
            const double t = static_cast<double>((step + 1) * (step + 1)) / 1600;
            const double expected = std::pow(1 - t, static_cast<double>(criteria) - 1);
            EXPECT_NEAR(drawn[step], expected, allowance(expected, kWeightWorlds)) << criteria << ", " << t;
        }
    }
}

TEST(WeightDraws, statedWeightsAreDirichletWithTheAskedSpread)
{
    for (const double r : {0.05, 1.0 / 3, 1.0}) {
        WeightSpace space = spaceOf(Regime::stated, {0.5, 0.3, 0.15, 0.05, 0});
        space.giveOrTake = r;
        expectSameDistributions(space);
    }
}

TEST(WeightDraws, statedWeightsKeepTheirMean)
{
    const std::vector<double> weights = fallingWeights(13);
    const DecisionTable table = tableOf({std::vector<double>(13, 1)});
    const Tally tally = *sampleTable(table, spaceOf(Regime::stated, weights), {.worlds = kWeightWorlds});
    const double concentration = 12 * 9 - 1;
    for (std::size_t c = 0; c < 13; ++c) {
        const double deviation = std::sqrt(weights[c] * (1 - weights[c]) / (concentration + 1));
        EXPECT_NEAR(tally.firstWeights[0][c], weights[c], 4 * deviation / std::sqrt(kWeightWorlds));
    }
}

TEST(WeightDraws, inOrderTheMeanIsTheRankOrderCentroid)
{
    const DecisionTable table = tableOf({std::vector<double>(4, 1)});
    const Tally tally = *sampleTable(table, spaceOf(Regime::order, {0.1, 0.4, 0.3, 0.2}), {.worlds = kWeightWorlds});
    const std::vector<double> centroid{3.0 / 48, 25.0 / 48, 13.0 / 48, 7.0 / 48};
    for (std::size_t c = 0; c < 4; ++c)
        EXPECT_NEAR(
            tally.firstWeights[0][c], centroid[c], 4 * 0.2 / std::sqrt(kWeightWorlds)); // deviations are below 0.2
}

TEST(WeightDraws, orderedWeightsKeepTheirOrderInEveryWorld)
{
    const auto space = spaceOf(Regime::order, {0.1, 0.4, 0.3, 0.2});
    const Tally tally = *sampleTable(
        tableOf({{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}}), space, {.worlds = kWeightWorlds});
    EXPECT_NEAR(tally.beats[1][2], 1, 1e-4) << "but for worlds in which both are the same";
    EXPECT_NEAR(tally.beats[2][3], 1, 1e-4);
    EXPECT_NEAR(tally.beats[3][0], 1, 1e-4);
}

TEST(WeightDraws, tiedCriteriaAreUnorderedAmongThemselves)
{
    expectSameDistributions(spaceOf(Regime::order, {0.3, 0.2, 0.3, 0.2, 0}));
    const auto space = spaceOf(Regime::order, {0.2, 0.4, 0.2, 0.2});
    const Tally tally = *sampleTable(
        tableOf({{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}}), space, {.worlds = kWeightWorlds});
    EXPECT_NEAR(tally.beats[0][2], 0.5, allowance(0.5, kWeightWorlds));
    EXPECT_NEAR(tally.beats[3][2], 0.5, allowance(0.5, kWeightWorlds));
    for (const std::size_t a : {0, 2, 3})
        EXPECT_NEAR(tally.ranks[a][1], 1.0 / 3, allowance(1.0 / 3, kWeightWorlds));
}

TEST(WeightDraws, rangesOfPointsAreEvenBeforeNormalising)
{
    WeightSpace space = spaceOf(Regime::stated, evenWeights(3));
    space.ranges = {{10, 30}, {0, 40}, {20, 20}};
    expectSameDistributions(space);
}

} // namespace
} // namespace waymark
