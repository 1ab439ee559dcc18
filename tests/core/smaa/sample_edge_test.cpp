#include <atomic>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "tests/core/smaa/sample_builders.h"

namespace waymark {
namespace {

using namespace test;

constexpr std::uint64_t kEdgeWorlds = 20'000;

Tally tallyOf(const std::vector<std::vector<double>>& values, const WeightSpace& space)
{
    return *sampleTable(tableOf(values), space, {.worlds = kEdgeWorlds});
}

const std::vector<Regime> kRegimes{Regime::stated, Regime::order, Regime::any};

TEST(SampleEdges, withoutAlternativesThereIsNothingToCount)
{
    const Tally tally = *sampleTable({}, {}, {.worlds = kEdgeWorlds});
    EXPECT_EQ(tally.worlds, kEdgeWorlds);
    EXPECT_TRUE(tally.ranks.empty());
}

TEST(SampleEdges, withoutCriteriaAllAreEqual)
{
    const Tally tally = tallyOf({{}, {}}, {});
    EXPECT_EQ(tally.ranks, (std::vector<std::vector<double>>{{0.5, 0.5}, {0.5, 0.5}}));
    EXPECT_EQ(tally.beats[0][1], 0.5);
}

TEST(SampleEdges, withoutWorldsAllSharesAreZero)
{
    const Tally tally = *sampleTable(tableOf({{1, 0}, {0, 1}}), spaceOf(Regime::any, evenWeights(2)), {.worlds = 0});
    EXPECT_EQ(tally.ranks, (std::vector<std::vector<double>>{{0, 0}, {0, 0}}));
    EXPECT_TRUE(tally.firstWeights[0].empty());
}

TEST(SampleEdges, aSoleAlternativeIsAlwaysFirstAndItsWeightsAreTheMean)
{
    for (const Regime regime : kRegimes) {
        const Tally tally = tallyOf({{10, 20, 30}}, spaceOf(regime, evenWeights(3)));
        EXPECT_EQ(tally.ranks, (std::vector<std::vector<double>>{{1}}));
        for (const double weight : tally.firstWeights[0])
            EXPECT_NEAR(
                weight, 1.0 / 3, 4 * 0.24 / std::sqrt(kEdgeWorlds)); // the simplex's own deviation is the widest
    }
}

TEST(SampleEdges, aSoleCriterionDecidesAlone)
{
    for (const Regime regime : kRegimes) {
        const Tally tally = tallyOf({{10}, {20}, {20}}, spaceOf(regime, {1}));
        EXPECT_EQ(tally.ranks, (std::vector<std::vector<double>>{{0, 0, 1}, {0.5, 0.5, 0}, {0.5, 0.5, 0}}));
        EXPECT_EQ(tally.firstWeights[1], std::vector<double>{1});
    }
}

TEST(SampleEdges, equalAlternativesShareRanksEvenly)
{
    for (const Regime regime : kRegimes) {
        const Tally tally =
            tallyOf({{0.1, 0.7, 0.3}, {0.1, 0.7, 0.3}, {0.1, 0.7, 0.3}}, spaceOf(regime, fallingWeights(3)));
        for (const auto& row : tally.ranks)
            EXPECT_EQ(row, std::vector<double>(3, 1.0 / 3));
        EXPECT_EQ(tally.beats, std::vector<std::vector<double>>(3, std::vector<double>(3, 0.5)));
        EXPECT_EQ(tally.firstWeights[0], tally.firstWeights[2]);
        EXPECT_EQ(tally.orders.size(), 0U);
    }
}

TEST(SampleEdges, aDominatedAlternativeIsNeverFirstAndHasNoWeights)
{
    for (const Regime regime : kRegimes) {
        const Tally tally = tallyOf({{1, 2, 3}, {0.9, 1.9, 2.9}, {3, 2, 1}}, spaceOf(regime, fallingWeights(3)));
        EXPECT_EQ(tally.ranks[1][0], 0);
        EXPECT_TRUE(tally.firstWeights[1].empty());
        EXPECT_EQ(tally.beats[0][1], 1);
        EXPECT_EQ(tally.beats[1][0], 0);
    }
}

TEST(SampleEdges, aCriterionOfNoWeightChangesNothingAsStated)
{
    const Tally with = tallyOf({{1, 5, 2}, {1, 0, 2}}, spaceOf(Regime::stated, {0.5, 0, 0.5}));
    EXPECT_EQ(with.beats[0][1], 0.5);
    EXPECT_EQ(with.firstWeights[0][1], 0);
}

TEST(SampleEdges, withoutAnyWeightAllAreEqual)
{
    for (const Regime regime : kRegimes) {
        const Tally tally = tallyOf({{1, 5}, {1, 0}}, spaceOf(regime, {0, 0}));
        EXPECT_EQ(tally.beats[0][1], 0.5);
    }
}

TEST(SampleEdges, fixedWeightsAndValuesAreComparedInDoublePrecision)
{
    WeightSpace fixed = spaceOf(Regime::stated, {0.1, 0.2, 0.7});
    fixed.giveOrTake = 0;
    const Tally apart = tallyOf({{50, 50, 50}, {50, 50, 50.0000001}, {0, 100, 0}}, fixed);
    EXPECT_EQ(apart.beats[1][0], 1);
    const Tally same = tallyOf({{0.1, 0.2, 0.3}, {0.3, 0.1, 0.3}}, spaceOf(Regime::stated, {1, 0, 0}));
    EXPECT_EQ(same.beats[1][0], 1) << "one weighed criterion draws nothing";
    WeightSpace third = spaceOf(Regime::stated, evenWeights(3));
    third.giveOrTake = 0;
    EXPECT_EQ(tallyOf({{0.1, 0.2, 0.3}, {0.3, 0.1, 0.2}}, third).beats[0][1], 0.5) << "sums in another order";
    EXPECT_EQ(tallyOf({{0.1, 0.2, 0.3}, {0.3, 0.1, 0.2}}, third).firstWeights[0], third.weights);
}

TEST(SampleEdges, sixtyFourAlternativesAndCriteriaAddUp)
{
    std::vector<std::vector<double>> values(64, std::vector<double>(64));
    for (std::size_t a = 0; a < 64; ++a)
        for (std::size_t c = 0; c < 64; ++c)
            values[a][c] = static_cast<double>((a * 37 + c * 11) * (a + c) % 101);
    const Tally tally = *sampleTable(tableOf(values), spaceOf(Regime::any, evenWeights(64)), {.worlds = 3000});
    std::vector<double> byRank(64, 0);
    for (const auto& row : tally.ranks) {
        double sum = 0;
        for (std::size_t rank = 0; rank < 64; ++rank) {
            sum += row[rank];
            byRank[rank] += row[rank];
        }
        EXPECT_NEAR(sum, 1, 1e-12);
    }
    for (const double sum : byRank)
        EXPECT_NEAR(sum, 1, 1e-12);
}

TEST(SampleEdges, cancelledRunsHaveNoResult)
{
    std::atomic<bool> cancelled = true;
    const RunOptions options{.worlds = kEdgeWorlds, .threads = 2, .cancelled = &cancelled};
    const auto space = spaceOf(Regime::any, evenWeights(2));
    EXPECT_FALSE(sampleTable(tableOf({{1, 0}, {0, 1}}), space, options));
    cancelled = false;
    EXPECT_TRUE(sampleTable(tableOf({{1, 0}, {0, 1}}), space, options));
}

void expectFinite(const Tally& tally)
{
    for (const auto* rows : {&tally.ranks, &tally.beats, &tally.firstWeights})
        for (const auto& row : *rows)
            for (const double share : row) {
                EXPECT_TRUE(std::isfinite(share));
                EXPECT_GE(share, 0);
                EXPECT_LE(share, 1 + 1e-12);
            }
}

TEST(SampleEdges, noNumberIsTooLargeOrTooSmall)
{
    constexpr double kHuge = std::numeric_limits<double>::max();
    constexpr double kTiny = std::numeric_limits<double>::denorm_min();
    DecisionTable table = tableOf({{kHuge, 0, 1}, {-kHuge, 0, 1}, {0, kTiny, 1}});
    table.values[2][2] = Triangle{-kHuge, 0, kHuge};
    table.values[1][2] = Triangle{0, 0, kTiny};
    table.values[0][2] = Normal{0, 0};
    for (const Regime regime : kRegimes)
        expectFinite(*sampleTable(table, spaceOf(regime, fallingWeights(3)), {.worlds = kEdgeWorlds}));
    for (const Regime regime : kRegimes)
        expectFinite(tallyOf({{kTiny, 0}, {0, kTiny}}, spaceOf(regime, evenWeights(2))));
}

TEST(SampleEdges, rangesOfNoPointsAreEvenWeights)
{
    WeightSpace space = spaceOf(Regime::stated, evenWeights(4));
    space.ranges.assign(4, {0, 0});
    EXPECT_EQ(tallyOf({{1, 2, 3, 4}}, space).firstWeights[0], evenWeights(4));
}

} // namespace
} // namespace waymark
