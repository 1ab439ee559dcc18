#include "core/smaa/smaa.h"

#include <cmath>
#include <numeric>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "tests/core/smaa/sample_builders.h"

namespace waymark::test {
namespace {

constexpr std::uint64_t kWorlds = 20'000;

RunOptions worlds(std::uint64_t count)
{
    RunOptions options;
    options.worlds = count;
    return options;
}

/// A table of whole numbers (ties and equal rows come up), and weights some of which are tied.
DecisionTable anyTable()
{
    const auto alternatives = *rc::gen::inRange<std::size_t>(1, 5);
    const auto criteria = *rc::gen::inRange<std::size_t>(1, 5);
    std::vector<std::vector<Cell>> values(alternatives);
    std::vector<double> weights;
    for (std::size_t c = 0; c < criteria; ++c) {
        weights.push_back(*rc::gen::inRange(1, 4));
        for (std::vector<Cell>& row : values)
            row.emplace_back(static_cast<double>(*rc::gen::inRange(0, 9)));
    }
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight /= sum;
    return tableOf(values, weights);
}

/// Four standard errors; where a share is so small that none of the worlds may show it, what that leaves open.
double margin(double share)
{
    return 4 * standardError(share, kWorlds) + 10.0 / kWorlds;
}

bool agree(const std::vector<std::vector<double>>& sampled, const std::vector<std::vector<double>>& exact)
{
    for (std::size_t row = 0; row < exact.size(); ++row)
        for (std::size_t i = 0; i < exact[row].size(); ++i)
            if (std::abs(sampled[row][i] - exact[row][i]) > margin(exact[row][i]))
                return false;
    return true;
}

/// A weight varies by at most 1/2, so does its mean over the worlds that an alternative wins.
bool centralWeightsAgree(const Tally& sampled, const Smaa& exact)
{
    for (std::size_t a = 0; a < exact.centralWeights.size(); ++a) {
        const double won = exact.rankAcceptability[a][0] * kWorlds;
        if (won < 100)
            continue;
        for (std::size_t c = 0; c < exact.centralWeights[a]->size(); ++c)
            if (std::abs(sampled.firstWeights[a][c] - (*exact.centralWeights[a])[c]) > 4 * 0.5 / std::sqrt(won))
                return false;
    }
    return true;
}

bool samplingAgrees(const Smaa& exact, const DecisionTable& table, const WeightSpace& space, std::uint64_t seed)
{
    RunOptions options = worlds(kWorlds);
    options.seed = seed;
    const auto sampled = sampleTable(table, space, options);
    return sampled && agree(sampled->ranks, exact.rankAcceptability) && agree(sampled->beats, exact.pairwiseWinning)
        && centralWeightsAgree(*sampled, exact);
}

/// One share in 16,000 lies beyond four standard errors by chance; not again with another seed.
RC_GTEST_PROP(Analyse, AgreesWithSamplingWhereItIsExact, ())
{
    const DecisionTable table = anyTable();
    const WeightSpace space{*rc::gen::element(Regime::any, Regime::order), table.weights};
    const auto exact = analyse(table, space, worlds(1));
    RC_ASSERT(exact.has_value());
    RC_ASSERT(exact->method == SmaaMethod::exact);
    RC_ASSERT(samplingAgrees(*exact, table, space, 1) || samplingAgrees(*exact, table, space, 2));
}

TEST(Analyse, KeepsPairsExactWhereTheRestIsSampled)
{
    std::vector<std::vector<Cell>> values;
    for (int a = 0; a < 12; ++a) {
        values.emplace_back();
        for (int c = 0; c < 12; ++c)
            values.back().emplace_back(static_cast<double>((a * 37 + c * 53 + a * c * 11) % 101));
    }
    const DecisionTable table = tableOf(values, std::vector<double>(12, 1.0 / 12));
    const auto smaa = analyse(table, {Regime::any, table.weights}, worlds(kWorlds));
    ASSERT_TRUE(smaa);
    EXPECT_EQ(smaa->method, SmaaMethod::sampled);
    EXPECT_EQ(smaa->pairwiseMethod, SmaaMethod::exact);
    EXPECT_EQ(smaa->worlds, kWorlds);
    EXPECT_GT(smaa->standardError, 0);
    EXPECT_LE(smaa->standardError, 0.5 / std::sqrt(kWorlds));
    for (std::size_t a = 0; a < 12; ++a) {
        double meanRank = 0;
        for (std::size_t rank = 0; rank < 12; ++rank)
            meanRank += static_cast<double>(rank) * smaa->rankAcceptability[a][rank];
        double beatenBy = -0.5;
        for (std::size_t b = 0; b < 12; ++b)
            beatenBy += smaa->pairwiseWinning[b][a];
        EXPECT_NEAR(meanRank, beatenBy, 4 * 4 / std::sqrt(kWorlds)); // ranks vary by less than 4
        EXPECT_EQ(smaa->confidence[a], smaa->centralWeights[a] ? 1 : 0);
    }
}

TEST(Analyse, SamplesDrawnValuesWithTheirConfidence)
{
    // One criterion: the difference of the two is N(1, sqrt(2)), above 0 with a chance of Phi(1 / sqrt(2)).
    const DecisionTable table = tableOf({{Normal{1, 1}}, {Normal{0, 1}}}, {1});
    const auto smaa = analyse(table, {Regime::any, table.weights}, worlds(kWorlds));
    ASSERT_TRUE(smaa);
    const double expected = 0.7602499389065233;
    const double allowed = 4 * standardError(expected, kWorlds);
    EXPECT_EQ(smaa->method, SmaaMethod::sampled);
    EXPECT_EQ(smaa->pairwiseMethod, SmaaMethod::sampled);
    EXPECT_NEAR(smaa->rankAcceptability[0][0], expected, allowed);
    EXPECT_NEAR(smaa->pairwiseWinning[1][0], 1 - expected, allowed);
    EXPECT_NEAR(smaa->confidence[0], expected, allowed);
    EXPECT_NEAR(smaa->confidence[1], 1 - expected, allowed);
    EXPECT_THAT(smaa->centralWeights[0], testing::Optional(testing::ElementsAre(testing::DoubleNear(1, 1e-6))));
}

TEST(Analyse, CountsUnderStatedWeightsAndFixedValues)
{
    const DecisionTable table = tableOf({{80.0, 20.0}, {20.0, 80.0}, {10.0, 10.0}}, {0.5, 0.5});
    const auto smaa = analyse(table, {Regime::stated, table.weights}, worlds(kWorlds));
    ASSERT_TRUE(smaa);
    EXPECT_EQ(smaa->method, SmaaMethod::sampled);
    EXPECT_NEAR(smaa->pairwiseWinning[0][1], 0.5, 4 * standardError(0.5, kWorlds));
    EXPECT_THAT(smaa->confidence, testing::ElementsAre(1, 1, 0));
    EXPECT_FALSE(smaa->centralWeights[2]);
}

/// The scale is of no account, though sampling counts in single precision.
TEST(Analyse, TakesValuesOfAnySizeAndPlace)
{
    const auto onScale = [](double factor, double shift) {
        const auto at = [&](double value) { return value * factor + shift; };
        return tableOf(
            {{Triangle{at(20), at(30), at(70)}, at(60.0)}, {at(50.0), Normal{at(40), 10 * factor}}}, {0.4, 0.6});
    };
    const DecisionTable plain = onScale(1, 0);
    const auto expected = analyse(plain, {Regime::stated, plain.weights}, worlds(kWorlds));
    for (const DecisionTable& table : {onScale(1e90, 0), onScale(1e-90, 0), onScale(1, 1e9)}) {
        const auto smaa = analyse(table, {Regime::stated, table.weights}, worlds(kWorlds));
        ASSERT_TRUE(smaa && expected);
        EXPECT_NEAR(smaa->rankAcceptability[0][0], expected->rankAcceptability[0][0], 0.001);
        EXPECT_NEAR(smaa->confidence[1], expected->confidence[1], 0.001);
    }
}

TEST(Analyse, SaysTheSameOnAnyNumberOfThreads)
{
    const DecisionTable table = tableOf({{Triangle{0, 5, 9}, 3.0}, {4.0, Normal{4, 2}}, {3.0, 5.0}}, {0.4, 0.6});
    RunOptions alone = worlds(50'000);
    RunOptions together = alone;
    together.threads = 3;
    const WeightSpace space{Regime::stated, table.weights};
    EXPECT_EQ(analyse(table, space, alone), analyse(table, space, together));
}

TEST(Analyse, StopsWhenCancelled)
{
    const DecisionTable table = tableOf({{Triangle{0, 5, 9}}, {4.0}}, {1});
    const std::atomic<bool> cancelled = true;
    RunOptions options = worlds(kWorlds);
    options.cancelled = &cancelled;
    EXPECT_FALSE(analyse(table, {Regime::any, table.weights}, options));
}

} // namespace
} // namespace waymark::test
