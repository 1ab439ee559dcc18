#include <gmock/gmock.h>

#include "core/smaa/smaa.h"
#include "tests/core/smaa/sample_builders.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::Optional;

using Rows = std::vector<std::vector<double>>;

TEST(AnalyseExactly, SaysHowSureItIs)
{
    const DecisionTable table = tableOf({{1.0, 0.0}, {0.0, 1.0}, {0.0, 0.0}}, {0.5, 0.5});
    const auto smaa = analyseExactly(table, {Regime::any, table.weights});
    ASSERT_TRUE(smaa);
    EXPECT_EQ(smaa->rankAcceptability, (Rows{{0.5, 0.5, 0}, {0.5, 0.5, 0}, {0, 0, 1}}));
    EXPECT_EQ(smaa->pairwiseWinning, (Rows{{0.5, 0.5, 1}, {0.5, 0.5, 1}, {0, 0, 0.5}}));
    EXPECT_THAT(smaa->centralWeights,
        ElementsAre(Optional(ElementsAre(0.75, 0.25)), Optional(ElementsAre(0.25, 0.75)), std::nullopt));
    EXPECT_THAT(smaa->confidence, ElementsAre(1, 1, 0));
    EXPECT_EQ(smaa->method, SmaaMethod::exact);
    EXPECT_EQ(smaa->pairwiseMethod, SmaaMethod::exact);
    EXPECT_EQ(smaa->worlds, 0U);
    EXPECT_EQ(smaa->standardError, 0);
}

TEST(AnalyseExactly, SharesTheFirstPlaceAmongEquals)
{
    const DecisionTable table = tableOf({{1.0, 0.0}, {1.0, 0.0}, {0.0, 1.0}}, {0.5, 0.5});
    const auto smaa = analyseExactly(table, {Regime::any, table.weights});
    ASSERT_TRUE(smaa);
    EXPECT_THAT(smaa->confidence, ElementsAre(0.5, 0.5, 1));
}

TEST(AnalyseExactly, LeavesDrawnValuesAndStatedWeightsToSampling)
{
    const DecisionTable drawn = tableOf({{1.0, Triangle{0, 1, 2}}, {0.0, 1.0}}, {0.5, 0.5});
    EXPECT_FALSE(analyseExactly(drawn, {Regime::any, drawn.weights}));
    const DecisionTable fixed = tableOf({{1.0, 0.0}, {0.0, 1.0}}, {0.5, 0.5});
    EXPECT_FALSE(analyseExactly(fixed, {Regime::stated, fixed.weights}));
}

TEST(AnalyseExactly, LeavesLargeTablesToSampling)
{
    std::vector<std::vector<Cell>> values;
    for (int a = 0; a < 20; ++a) {
        values.emplace_back();
        for (int c = 0; c < 20; ++c)
            values.back().emplace_back(static_cast<double>((a * 37 + c * 53 + a * c * 11) % 101));
    }
    const DecisionTable table = tableOf(values, std::vector<double>(20, 0.05));
    EXPECT_FALSE(analyseExactly(table, {Regime::any, table.weights}));
}

TEST(AnalyseExactly, CallsEverythingATieWhereNothingHasWeight)
{
    const DecisionTable weightless = tableOf({{Triangle{0, 1, 2}}, {5.0}}, {0});
    const DecisionTable bare = tableOf({{}, {}}, {});
    for (const DecisionTable& table : {weightless, bare}) {
        const auto smaa = analyseExactly(table, {Regime::stated, table.weights});
        ASSERT_TRUE(smaa);
        EXPECT_EQ(smaa->rankAcceptability, (Rows{{0.5, 0.5}, {0.5, 0.5}}));
        EXPECT_EQ(smaa->pairwiseWinning, (Rows{{0.5, 0.5}, {0.5, 0.5}}));
        EXPECT_THAT(smaa->centralWeights, ElementsAre(std::nullopt, std::nullopt));
        EXPECT_THAT(smaa->confidence, ElementsAre(0, 0));
    }
}

TEST(AnalyseExactly, HasNoRowsWithoutAlternatives)
{
    const DecisionTable table = tableOf({}, {1});
    const auto smaa = analyseExactly(table, {Regime::stated, table.weights});
    ASSERT_TRUE(smaa);
    EXPECT_TRUE(smaa->rankAcceptability.empty());
    EXPECT_TRUE(smaa->confidence.empty());
}

TEST(FirstShareAt, IsAShareAmongEqualsUpToRounding)
{
    const Rows values{{0.3, 0.1}, {0.1, 0.3}, {0.2, 0.2}, {0.1, 0.1}};
    EXPECT_NEAR(firstShareAt(0, values, {0.5, 0.5}), 1.0 / 3, 1e-15);
    EXPECT_EQ(firstShareAt(0, values, {0.6, 0.4}), 1);
    EXPECT_EQ(firstShareAt(1, values, {0.6, 0.4}), 0);
    EXPECT_EQ(firstShareAt(3, values, {0.5, 0.5}), 0);
}

} // namespace
} // namespace waymark::test
