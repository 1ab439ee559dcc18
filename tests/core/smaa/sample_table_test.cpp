#include "core/smaa/sample.h"

#include <gtest/gtest.h>

#include "tests/core/smaa/sample_builders.h"
#include "tests/core/smaa/worked_examples.h"

namespace waymark {
namespace {

using namespace test;

constexpr std::uint64_t kTableWorlds = 100'000;

/// A case of the worked examples under one regime.
struct ExactCase {
    std::string name;
    std::string regimeName;
    Regime regime;
};

class AgainstExact : public testing::TestWithParam<ExactCase> {};

TEST_P(AgainstExact, fixedValuesAreWithinFourStandardErrors)
{
    const auto& example = workedExamples()["smaa_exact"]["cases"][GetParam().name];
    const auto& exact = example[GetParam().regimeName];
    const DecisionTable table = tableOf(rowsIn(example["values"]));
    const auto space = spaceOf(GetParam().regime, fallingWeights(table.criteria.size()));
    const Tally tally = *sampleTable(table, space, {.worlds = kTableWorlds});

    expectShares(tally.ranks, rowsIn(exact["rank_acceptability"]), kTableWorlds);
    for (std::size_t a = 0; a < tally.beats.size(); ++a)
        for (std::size_t b = 0; b < tally.beats.size(); ++b) {
            const double expected = a == b ? 0.5 : numberIn(exact["pairwise_winning"][a][b]);
            EXPECT_NEAR(tally.beats[a][b], expected, allowance(expected, kTableWorlds)) << a << ", " << b;
        }
    for (std::size_t a = 0; a < tally.beats.size(); ++a) {
        const auto& central = exact["central_weights"][a];
        ASSERT_EQ(tally.firstWeights[a].empty(), central.is_null()) << a;
        const double wins = tally.ranks[a].front() * kTableWorlds;
        for (std::size_t c = 0; c < tally.firstWeights[a].size(); ++c) // a weight's deviation is below 1/2
            EXPECT_NEAR(tally.firstWeights[a][c], numberIn(central[c]), 4 * 0.5 / std::sqrt(wins)) << a << ", " << c;
    }
}

INSTANTIATE_TEST_SUITE_P(WorkedExamples, AgainstExact,
    testing::Values(ExactCase{"S1_3x3", "uniform", Regime::any}, ExactCase{"S3_2x3", "uniform", Regime::any},
        ExactCase{"S5_4x4", "uniform", Regime::any}, ExactCase{"S1_3x3", "ranked_w1>=w2>=...", Regime::order},
        ExactCase{"S3_2x3", "ranked_w1>=w2>=...", Regime::order},
        ExactCase{"S5_4x4", "ranked_w1>=w2>=...", Regime::order}),
    [](const auto& each) { return each.param.name + (each.param.regime == Regime::any ? "Any" : "Order"); });

TEST(SampleTable, pairwiseWinningIsTheVolumeOfAHalfSpace)
{
    for (const auto& each : workedExamples()["simplex_halfspace"]["P_c_dot_w_gt_0"]) {
        const std::vector<double> c = numbersIn(each["c"]);
        const DecisionTable table = tableOf({c, std::vector<double>(c.size(), 0)});
        const Tally tally = *sampleTable(table, spaceOf(Regime::any, evenWeights(c.size())), {.worlds = kTableWorlds});
        const double expected = numberIn(each["P"]);
        EXPECT_NEAR(tally.beats[0][1], expected, allowance(expected, kTableWorlds)) << each;
    }
}

} // namespace
} // namespace waymark
