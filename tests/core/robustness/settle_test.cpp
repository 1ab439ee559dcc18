// A decision in its what-if worlds: against a plain simulation, and what a reader is promised.
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "core/robustness/robustness.h"
#include "core/robustness/strength.h"
#include "tests/core/robustness/naive_worlds.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"
#include "tests/support/shipped_framework.h"

namespace waymark::test {
namespace {

SettledAssessment settled(const Framework& framework, const Decision& decision, std::uint64_t worlds = 50'000)
{
    RobustnessOptions options;
    options.run.worlds = worlds;
    return *settle(framework, inputsOf(framework, decision), options);
}

/// Two sampled shares of so many worlds each, and what tabulating may add.
double allowed(double share, double worlds)
{
    return 5 * std::sqrt(2 * std::max(share * (1 - share), 1 / worlds) / worlds) + 1e-3;
}

void expectNaiveTwin(const Framework& framework, const Decision& decision)
{
    constexpr std::uint64_t kWorlds = 50'000;
    const SettledAssessment result = settled(framework, decision, kWorlds);
    ASSERT_TRUE(result.robustness);
    const Odds& odds = result.robustness->stated;
    const NaiveOdds naive = naiveOdds(framework, decision, result.assessment, kWorlds, 7);
    for (std::size_t a = 0; a < framework.alternatives.size(); ++a) {
        if (!result.assessment.alternatives[a].available)
            continue;
        SCOPED_TRACE(framework.alternatives[a].id.text);
        EXPECT_NEAR(odds.rankAcceptability[a][0], naive.first[a], allowed(naive.first[a], kWorlds));
        EXPECT_NEAR(odds.verdictShare[a], naive.verdictShare[a], allowed(naive.verdictShare[a], kWorlds));
        for (std::size_t b = 0; b < framework.alternatives.size(); ++b)
            if (result.assessment.alternatives[b].available) {
                EXPECT_NEAR(*odds.pairwiseWinning[a][b], naive.winning[a][b], allowed(naive.winning[a][b], kWorlds));
            }
    }
}

TEST(Settle, AgreesWithAPlainSimulationOfAnsweredAndOpenQuestions)
{
    expectNaiveTwin(rustVsGo(), answered(rustVsGo(), {{"status", "greenfield"}, {"time-goes", "computing"}}));
}

TEST(Settle, AgreesWithAPlainSimulationOfAlternativesThatMoveTogether)
{
    const Framework tiny = FrameworkBuilder().build();
    expectNaiveTwin(tiny,
        answered(
            tiny, {{"status", "existing"}, {"origin", "steady"}, {"load", "high"}, {"team", "3"}, {"size", "60"}}));
}

TEST(Settle, AgreesWithAPlainSimulationOfOwnEvidence)
{
    const Framework tiny = FrameworkBuilder().build();
    Decision decision = answered(tiny, {{"status", "new"}, {"load", "high"}});
    decision.ownEvidence[{{"load"}, {"steady"}, "high"}] = {{60, 80, 100}, "", "", "", {}};
    expectNaiveTwin(tiny, decision);
}

TEST(Settle, OneThatStandsForAnotherIsLevelWithItInEveryWorld)
{
    const Framework tiny = FrameworkBuilder().build();
    const Decision decision =
        answered(tiny, {{"status", "existing"}, {"origin", "steady"}, {"load", "low"}, {"team", "2"}});
    const SettledAssessment result = settled(tiny, decision);
    ASSERT_TRUE(result.robustness);
    const std::size_t steady = tiny.find(AlternativeId{"steady"})->value;
    const std::size_t keep = tiny.find(AlternativeId{"keep"})->value;
    EXPECT_EQ(result.robustness->stated.pairwiseWinning[keep][steady], 0.5);
    EXPECT_EQ(result.robustness->stated.rankAcceptability[keep], result.robustness->stated.rankAcceptability[steady]);
}

TEST(Settle, ABlankSheetHasNoShares)
{
    const SettledAssessment result = settled(rustVsGo(), answered(rustVsGo(), {}));
    EXPECT_FALSE(result.assessment.verdict.alternative);
    EXPECT_FALSE(result.robustness);
}

TEST(Settle, GivesTheSameBitsOnAnyNumberOfThreads)
{
    const Inputs inputs = inputsOf(rustVsGo(), answered(rustVsGo(), {{"status", "greenfield"}, {"heap", "huge"}}));
    RobustnessOptions options;
    options.run.worlds = 30'000;
    const auto one = settle(rustVsGo(), inputs, options);
    options.run.threads = 3;
    EXPECT_EQ(one, settle(rustVsGo(), inputs, options));
}

TEST(Settle, SharesAddUp)
{
    const SettledAssessment result =
        settled(rustVsGo(), answered(rustVsGo(), {{"status", "greenfield"}, {"p99", "5-20ms"}, {"heap", "?"}}));
    ASSERT_TRUE(result.robustness);
    for (const Odds* odds : {&result.robustness->stated, &result.robustness->order}) {
        for (std::size_t rank = 0; rank < odds->rankAcceptability[0].size(); ++rank) {
            double sum = 0;
            for (const auto& row : odds->rankAcceptability)
                sum += row.empty() ? 0 : row[rank];
            EXPECT_NEAR(sum, 1, 1e-9);
        }
        EXPECT_NEAR(std::accumulate(odds->verdictShare.begin(), odds->verdictShare.end(), 0.0), 1, 1e-9);
    }
}

TEST(Settle, AnExcludedAlternativeHasEmptyRows)
{
    const Framework tiny = FrameworkBuilder().build();
    const SettledAssessment result = settled(tiny, answered(tiny, {{"status", "new"}, {"load", "high"}}));
    const std::size_t keep = tiny.find(AlternativeId{"keep"})->value;
    ASSERT_TRUE(result.robustness);
    EXPECT_TRUE(result.robustness->stated.rankAcceptability[keep].empty());
    EXPECT_TRUE(result.robustness->stated.pairwiseWinning[keep].empty());
    EXPECT_FALSE(result.robustness->stated.pairwiseWinning[0][keep]);
    EXPECT_EQ(result.robustness->stated.verdictShare[keep], 0);
}

TEST(Settle, ComesToNothingWhenCancelled)
{
    const std::atomic<bool> cancelled = true;
    RobustnessOptions options;
    options.run.cancelled = &cancelled;
    EXPECT_FALSE(settle(
        rustVsGo(), inputsOf(rustVsGo(), answered(rustVsGo(), {{"status", "greenfield"}, {"heap", "huge"}})), options));
}

/// 'high' load is a reason for swift; how far swift leads is set by the team's own values.
Decision leadOf(const Framework& tiny, const Triangle& steady, const Triangle& swift)
{
    Decision decision = answered(tiny, {{"status", "new"}, {"load", "high"}, {"team", "-"}, {"bill", "-"}});
    decision.ownEvidence[{{"load"}, {"steady"}, "high"}] = {steady, "", "", "", {}};
    decision.ownEvidence[{{"load"}, {"swift"}, "high"}] = {swift, "", "", "", {}};
    return decision;
}

TEST(Settle, AReasonAndALeadAreNotEnoughWhereTheLeadIsNotProven)
{
    const Framework tiny = FrameworkBuilder().build();
    const SettledAssessment result = settled(tiny, leadOf(tiny, {0, 49, 100}, {0, 50, 100}));
    const AlternativeIndex swift = *tiny.find(AlternativeId{"swift"});
    EXPECT_EQ(result.assessment.verdict.alternative, tiny.find(AlternativeId{"steady"}));
    EXPECT_EQ(result.assessment.verdict.leadUnproven, std::vector{swift});
    ASSERT_TRUE(result.robustness);
    EXPECT_EQ(result.robustness->strength, Strength::tie);
    const Odds& odds = result.robustness->stated;
    const AlternativeIndex steady = *tiny.find(AlternativeId{"steady"});
    EXPECT_NEAR(odds.verdictShare[swift.value], *odds.pairwiseWinning[swift.value][steady.value], 1e-3)
        << "in the worlds in which it leads, its lead is proven";
    EXPECT_FALSE(isUnopposed(result.assessment));
}

TEST(Settle, AProvenLeadWithAReasonWins)
{
    const Framework tiny = FrameworkBuilder().build();
    const SettledAssessment result = settled(tiny, leadOf(tiny, {0, 20, 40}, {60, 80, 100}));
    EXPECT_EQ(result.assessment.verdict.alternative, tiny.find(AlternativeId{"swift"}));
    ASSERT_TRUE(result.robustness);
    EXPECT_EQ(result.robustness->strength, Strength::robust);
    EXPECT_TRUE(result.robustness->doubts.empty());
}

TEST(Settle, ALeaderThatOnlyTheBurdenOfProofHoldsDownLeavesNoVerdictRobust)
{
    const Framework tiny = FrameworkBuilder().remove("rules/load-needs-speed").remove("rules/big-bill").build();
    const SettledAssessment result = settled(tiny, leadOf(tiny, {0, 10, 20}, {80, 90, 100}));
    EXPECT_EQ(result.assessment.verdict.alternative, tiny.find(AlternativeId{"steady"}));
    ASSERT_TRUE(result.robustness);
    EXPECT_EQ(result.robustness->strength, Strength::fragile);
    ASSERT_FALSE(result.robustness->doubts.empty());
    EXPECT_EQ(result.robustness->doubts.front().kind, DoubtKind::heldDown);
    EXPECT_TRUE(isUnopposed(result.assessment));
    const std::size_t steady = tiny.find(AlternativeId{"steady"})->value;
    EXPECT_EQ(result.robustness->stated.verdictShare[steady], 1) << "by the rule alone";
    EXPECT_LT(result.robustness->stated.rankAcceptability[steady].front(), 0.5);
}

TEST(Settle, ADefaultOffTheTableLeavesNobodyUnopposed)
{
    const Framework tiny = FrameworkBuilder()
                               .add("rules",
                                   "{'id': 'no-steady', 'when': {'question': 'load', 'is': 'low'},"
                                   "'text': 'Not here.', 'effects': [{'do': 'exclude', 'alternative': 'steady'}]}")
                               .build();
    const SettledAssessment result = settled(tiny, answered(tiny, {{"status", "new"}, {"load", "low"}}));
    ASSERT_TRUE(result.robustness);
    EXPECT_FALSE(isUnopposed(result.assessment));
}

TEST(Settle, AReasonThatIsStillUnknownLeavesACloseVerdictFragile)
{
    const Framework tiny = FrameworkBuilder().build(); // an open bill may still be big, a reason for swift
    const SettledAssessment result = settled(tiny, answered(tiny, {{"status", "new"}, {"load", "low"}, {"team", "5"}}));
    EXPECT_EQ(result.assessment.verdict.alternative, tiny.find(AlternativeId{"steady"}));
    ASSERT_TRUE(result.robustness);
    EXPECT_NE(result.robustness->strength, Strength::robust);
}

} // namespace
} // namespace waymark::test
