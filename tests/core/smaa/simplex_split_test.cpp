#include "core/smaa/simplex_split.h"

#include <cmath>
#include <numeric>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/smaa/cell_splitting.h"
#include "core/smaa/exact_pairwise.h"
#include "tests/core/smaa/worked_examples.h"

namespace waymark::test {
namespace {

using Values = std::vector<std::vector<double>>;

constexpr double kSplitExact = 1e-12;

WeightSpace any(std::size_t criteria)
{
    return {Regime::any, std::vector<double>(criteria, 1.0 / static_cast<double>(criteria))};
}

/// The first criterion is the heaviest.
WeightSpace ranked(std::size_t criteria)
{
    std::vector<double> weights(criteria);
    std::iota(weights.rbegin(), weights.rend(), 1.0);
    return {Regime::order, weights};
}

void expectRows(const Values& found, const Values& expected)
{
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t row = 0; row < found.size(); ++row)
        for (std::size_t i = 0; i < found[row].size(); ++i)
            EXPECT_NEAR(found[row][i], expected[row][i], kSplitExact) << row << ' ' << i;
}

void expectExample(const Values& values, const WeightSpace& space, const nlohmann::json& expected)
{
    const auto ranks = splitSimplex(values, space);
    ASSERT_TRUE(ranks);
    expectRows(ranks->rankAcceptability, rowsIn(expected["rank_acceptability"]));
    for (std::size_t a = 0; a < values.size(); ++a) {
        const auto& weights = expected["central_weights"][a];
        ASSERT_EQ(ranks->centralWeights[a].has_value(), !weights.is_null());
        if (ranks->centralWeights[a])
            expectRows({*ranks->centralWeights[a]}, {numbersIn(weights)});
    }
    Values winning = rowsIn(expected["pairwise_winning"]);
    for (std::size_t a = 0; a < values.size(); ++a)
        winning[a][a] = 0.5;
    const auto pairwise = exactPairwise(values, space);
    ASSERT_TRUE(pairwise);
    expectRows(*pairwise, winning);
}

TEST(SplitSimplex, MeetsTheWorkedExamples)
{
    for (const auto& [name, example] : workedExamples()["smaa_exact"]["cases"].items()) {
        SCOPED_TRACE(name);
        const Values values = rowsIn(example["values"]);
        expectExample(values, any(values.front().size()), example["uniform"]);
        expectExample(values, ranked(values.front().size()), example["ranked_w1>=w2>=..."]);
    }
}

TEST(SplitSimplex, SharesRanksAmongEqualAlternatives)
{
    const auto ranks = splitSimplex({{1, 0}, {0, 1}, {1, 0}}, any(2));
    ASSERT_TRUE(ranks);
    expectRows(ranks->rankAcceptability, {{0.25, 0.5, 0.25}, {0.5, 0, 0.5}, {0.25, 0.5, 0.25}});
    expectRows({*ranks->centralWeights[2]}, {{0.75, 0.25}});
}

TEST(SplitSimplex, NeedsOneCellWhereAllAreEqual)
{
    const auto ranks = splitSimplex(Values(3, {4, 4, 4, 4}), any(4));
    ASSERT_TRUE(ranks);
    EXPECT_EQ(ranks->cells, 1U);
    expectRows(ranks->rankAcceptability, Values(3, std::vector<double>(3, 1.0 / 3)));
    expectRows({*ranks->centralWeights[1]}, {{0.25, 0.25, 0.25, 0.25}});
}

TEST(SplitSimplex, NeverPutsADominatedAlternativeFirst)
{
    const auto ranks = splitSimplex({{3, 5, 2}, {2, 5, 1}, {5, 1, 1}}, any(3));
    ASSERT_TRUE(ranks);
    EXPECT_EQ(ranks->rankAcceptability[1][0], 0);
    EXPECT_FALSE(ranks->centralWeights[1]);
}

TEST(SplitSimplex, TakesNoAlternativeOneAndOneCriterion)
{
    const auto none = splitSimplex({}, any(3));
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->rankAcceptability.empty());
    const auto one = splitSimplex({{3, 4}}, any(2));
    ASSERT_TRUE(one);
    expectRows(one->rankAcceptability, {{1}});
    expectRows({*one->centralWeights[0]}, {{0.5, 0.5}});
    const auto single = splitSimplex({{3}, {4}, {3}}, any(1));
    ASSERT_TRUE(single);
    expectRows(single->rankAcceptability, {{0, 0.5, 0.5}, {1, 0, 0}, {0, 0.5, 0.5}});
}

TEST(SplitSimplex, StopsAtItsBudget)
{
    const Values values{{1, 0, 0.5}, {0, 1, 0.5}, {0.4, 0.4, 0.6}};
    const auto all = splitSimplex(values, any(3));
    ASSERT_TRUE(all);
    EXPECT_TRUE(splitSimplex(values, any(3), all->cells));
    EXPECT_FALSE(splitSimplex(values, any(3), all->cells - 1));
    EXPECT_FALSE(splitSimplex(values, any(3), 0));
}

TEST(SplitSimplex, GivesUpOnLargeTablesWithoutLosingTime)
{
    Values values(64, std::vector<double>(64));
    for (std::size_t a = 0; a < 64; ++a)
        for (std::size_t c = 0; c < 64; ++c)
            values[a][c] = static_cast<double>((a * 37 + c * 53 + a * c * 11) % 101);
    EXPECT_FALSE(splitSimplex(values, any(64)));
    std::vector<double> weights(64, 1);
    weights[0] = 2; // 63! orders
    EXPECT_FALSE(splitSimplex(values, {Regime::order, weights}));
}

TEST(SplitSimplex, EndsWherePlanesMeetInACornerAndRoundingBlursIt)
{
    // Tenths are no doubles: differences that should cancel leave crumbs.
    const Values values{{0.1, 0.2, 0.3, 0.7}, {0.3, 0.1, 0.2, 0.7}, {0.2, 0.3, 0.1, 0.7}, {0.2, 0.2, 0.2, 0.7}};
    const auto ranks = splitSimplex(values, any(4));
    ASSERT_TRUE(ranks);
    EXPECT_LT(ranks->cells, 100U);
    for (std::size_t a = 0; a < 3; ++a)
        EXPECT_NEAR(ranks->rankAcceptability[a][0], 1.0 / 3, 1e-12);
}

/// A table from small whole numbers, so that ties, equal rows and dominated ones come up.
Values smallTable(const std::vector<std::uint8_t>& numbers, std::size_t alternatives, std::size_t criteria)
{
    Values values(alternatives, std::vector<double>(criteria, 0));
    for (std::size_t i = 0; i < numbers.size() && i < alternatives * criteria; ++i)
        values[i / criteria][i % criteria] = numbers[i] % 12 / 7.0;
    return values;
}

void mustHangTogether(const Values& values, const WeightSpace& space)
{
    const auto ranks = splitSimplex(values, space);
    const auto winning = exactPairwise(values, space);
    RC_ASSERT(ranks && winning);
    for (std::size_t a = 0; a < values.size(); ++a) {
        double whole = 0;
        double meanRank = 0;
        for (std::size_t r = 0; r < values.size(); ++r) {
            whole += ranks->rankAcceptability[a][r];
            meanRank += static_cast<double>(r) * ranks->rankAcceptability[a][r];
        }
        double beatenBy = -0.5;
        for (std::size_t b = 0; b < values.size(); ++b)
            beatenBy += (*winning)[b][a];
        RC_ASSERT(std::abs(whole - 1) < 1e-11);
        RC_ASSERT(std::abs(meanRank - beatenBy) < 1e-11);
    }
}

RC_GTEST_PROP(SplitSimplex, HasTheMeanRanksOfThePairwiseVolumes, (const std::vector<std::uint8_t>& numbers))
{
    const auto alternatives = *rc::gen::inRange<std::size_t>(1, 5);
    const auto criteria = *rc::gen::inRange<std::size_t>(1, 5);
    const Values values = smallTable(numbers, alternatives, criteria);
    mustHangTogether(values, any(criteria));
    WeightSpace ordered = any(criteria);
    ordered.regime = Regime::order;
    for (double& weight : ordered.weights)
        weight = *rc::gen::inRange(1, 4);
    mustHangTogether(values, ordered);
}

RC_GTEST_PROP(SplitSimplex, KeepsCentralWeightsWhereTheirAlternativeIsFirst, (const std::vector<std::uint8_t>& numbers))
{
    const Values values = smallTable(numbers, 3, 4);
    const auto ranks = splitSimplex(values, any(4));
    RC_ASSERT(ranks.has_value());
    for (std::size_t a = 0; a < 3; ++a) {
        if (!ranks->centralWeights[a])
            continue;
        const std::vector<double>& weights = *ranks->centralWeights[a];
        RC_ASSERT(std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 1) < 1e-11);
        for (const std::vector<double>& rival : values)
            RC_ASSERT(std::inner_product(weights.begin(), weights.end(), values[a].begin(), 0.0)
                >= std::inner_product(weights.begin(), weights.end(), rival.begin(), 0.0) - 1e-11);
    }
}

TEST(SplitIntoCells, ShowsPartsThatMakeUpTheWhole)
{
    const MeasuredSimplex triangle{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, {{1, -1, -1}, {2, 1, -3}}};
    double whole = 0;
    double above = 0;
    std::vector<double> centroid(3, 0);
    const auto cells = splitIntoCells(triangle, 100, [&](const SplitCell& cell) {
        whole += cell.share;
        above += cell.signs[0] > 0 ? cell.share : 0;
        for (std::size_t i = 0; i < 3; ++i)
            centroid[i] += cell.share * cell.centroid[i];
    });
    EXPECT_GE(cells, 3U);
    EXPECT_NEAR(whole, 1, kSplitExact);
    EXPECT_NEAR(above, 0.25, kSplitExact); // w1 > 1/2
    expectRows({centroid}, {{1.0 / 3, 1.0 / 3, 1.0 / 3}});
}

} // namespace
} // namespace waymark::test
