// The best case for each loser: who would choose it is checked by weighing as these would.
#include "core/robustness/best_case.h"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

#include "core/assessment/assess.h"
#include "core/robustness/confidence.h"
#include "tests/core/robustness/office_framework.h"
#include "tests/core/robustness/settled_case.h"

namespace waymark::test {
namespace {

Odds underAny(const SettledCase& of)
{
    const DecisionWorlds worlds = worldsOf(of.framework, of.inputs, of.assessment);
    return *oddsOf(of.framework, worlds, Regime::any, FlipOptions().any);
}

/// Without any spread of values the weights that make an alternative the highest are convex: their mean is one of them.
void expectCentralWeightsToFavour(const SettledCase& of, AlternativeIndex loser, const std::vector<double>& central)
{
    EXPECT_NEAR(std::accumulate(central.begin(), central.end(), 0.0), 1, 1e-6);
    const Assessment weighed = assess(of.framework, withWeights(of.framework, of.decision, central), {});
    const std::vector<AlternativeIndex>& highest = weighed.verdict.highest;
    EXPECT_NE(std::find(highest.begin(), highest.end(), loser), highest.end()) << of.framework[loser].name;
}

void expectLeanings(const SettledCase& of, const BestCase& best, const std::vector<double>& central)
{
    for (const CriterionIndex criterion : best.leansOn)
        EXPECT_GT(central[criterion.value], of.assessment.criteria[criterion.value].weight);
    EXPECT_LE(best.leansOn.size(), 3u);
}

TEST(BestCases, AreThoseOfEveryOfficeButTheVerdicts)
{
    const Framework framework = officeFramework();
    const SettledCase office(framework, officeDecision(framework));
    const Odds any = underAny(office);
    const Flips flips = *flipsOf(framework, office.inputs, office.assessment, {});
    ASSERT_EQ(flips.bestCases.size(), 6u);
    for (const BestCase& best : flips.bestCases) {
        EXPECT_NE(best.alternative, office.verdict());
        EXPECT_FALSE(best.lacksReason);
        const std::vector<double>& central = any.centralWeights[best.alternative.value];
        EXPECT_EQ(best.firstShare > 0, !central.empty());
        if (!central.empty())
            expectCentralWeightsToFavour(office, best.alternative, central);
        expectLeanings(office, best, central);
    }
}

class BestCasesOfExamples : public testing::TestWithParam<const char*> {};

TEST_P(BestCasesOfExamples, SayWhoWouldChooseEachLoserAndWhatItTakesOrLacks)
{
    const SettledCase example(GetParam());
    const Odds any = underAny(example);
    const auto confidence =
        *confidenceOf(worldsOf(example.framework, example.inputs, example.assessment), any, FlipOptions().any);
    const Flips flips = *flipsOf(example.framework, example.inputs, example.assessment, {});
    for (const BestCase& best : flips.bestCases) {
        const std::vector<double>& central = any.centralWeights[best.alternative.value];
        ASSERT_FALSE(central.empty());
        EXPECT_NEAR(std::accumulate(central.begin(), central.end(), 0.0), 1, 1e-6);
        EXPECT_GT(confidence[best.alternative.value].value(), best.firstShare)
            << "who weighs so has it first more often";
        expectLeanings(example, best, central);
        EXPECT_FALSE(best.leansOn.empty());
        EXPECT_TRUE(best.canWin() || best.lacksReason) << example.framework[best.alternative].name;
        EXPECT_FALSE(best.lacksReason && (best.value || best.weights)) << "neither gives it a reason";
        EXPECT_TRUE(!best.answers || best.answers->verdict == best.alternative);
        EXPECT_TRUE(!best.value || best.value->verdict == best.alternative);
        EXPECT_TRUE(!best.weights || best.weights->verdict == best.alternative);
    }
}

INSTANTIATE_TEST_SUITE_P(Examples, BestCasesOfExamples, testing::ValuesIn(kExamples));

} // namespace
} // namespace waymark::test
