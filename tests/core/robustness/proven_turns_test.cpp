// Weights and answers at which a settled verdict turns: the burden of proof asks for a proven lead there too.
#include <gtest/gtest.h>

#include "core/robustness/flips.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"
#include "tests/support/shipped_framework.h"

namespace waymark::test {
namespace {

Assessment provenAssessment(const Framework& framework, const Decision& decision)
{
    RobustnessOptions options;
    options.run.worlds = 50'000;
    return settle(framework, inputsOf(framework, decision), options)->assessment;
}

/// A service for which a reason speaks for a challenger that is behind the default.
Decision heldBack()
{
    return answered(rustVsGo(),
        {{"status", "greenfield"}, {"scope", "whole"}, {"p99", "under-1ms"}, {"skills", "go"}, {"coverage", "young"},
            {"release", "3-6-months"}, {"heap", "small"}, {"deployment", "binary"}});
}

/// The decision with one criterion's weight moved, the others in proportion.
Decision weighed(Decision decision, const Assessment& today, std::size_t criterion, double weight)
{
    for (std::size_t c = 0; c < today.criteria.size(); ++c) {
        const double others = (1 - weight) / (1 - today.criteria[criterion].weight);
        decision.priorities.rating[rustVsGo().criteria[c].id] =
            100 * (c == criterion ? weight : others * today.criteria[c].weight);
    }
    return decision;
}

TEST(WeightInterval, OfASettledVerdictEndsWhereAChallengerHasItsRequiredLead)
{
    const Assessment today = provenAssessment(rustVsGo(), heldBack());
    ASSERT_FALSE(today.verdict.reasonWithoutLead.empty());
    const RequiredLeads leads =
        *requiredLeads(rustVsGo(), inputsOf(rustVsGo(), heldBack()), today, {.worlds = kChunkWorlds});
    std::size_t turns = 0;
    for (std::size_t c = 0; c < today.criteria.size(); ++c) {
        const auto& stable = today.criteria[c].verdictStable;
        if (!stable || !stable->aboveHigh)
            continue;
        ++turns;
        const Assessment there = assess(rustVsGo(), weighed(heldBack(), today, c, stable->high), {});
        const double lead = *there.alternatives[stable->aboveHigh->value].value
            - *there.alternatives[today.verdict.byDefault->value].value;
        EXPECT_NEAR(lead, leads[stable->aboveHigh->value], 1e-6) << rustVsGo().criteria[c].id.text;
    }
    EXPECT_GT(turns, 0u);
}

TEST(WeightInterval, OfASettledVerdictIsConfirmedByTheWorldsOnEitherSideOfItsEnd)
{
    const Assessment today = provenAssessment(rustVsGo(), heldBack());
    for (const char* id : {"compute", "tail-latency", "memory", "safety"}) {
        SCOPED_TRACE(id);
        const std::size_t c = rustVsGo().find(CriterionId{id})->value;
        const WeightInterval& stable = today.criteria[c].verdictStable.value();
        const auto verdictAt = [&](double weight) {
            return provenAssessment(rustVsGo(), weighed(heldBack(), today, c, weight)).verdict.alternative;
        };
        EXPECT_EQ(verdictAt((today.criteria[c].weight + stable.high) / 2), today.verdict.alternative);
        EXPECT_EQ(verdictAt((stable.high + 1) / 2), stable.aboveHigh.value());
    }
}

TEST(WeightInterval, AsksForTheRequiredLeadBeforeAChallengerTakesOver)
{
    const Assessment today = provenAssessment(rustVsGo(), heldBack());
    const Assessment leadAlone = assess(rustVsGo(), heldBack(), {});
    std::size_t later = 0;
    for (std::size_t c = 0; c < today.criteria.size(); ++c) {
        const auto& proven = today.criteria[c].verdictStable;
        const auto& leading = leadAlone.criteria[c].verdictStable;
        if (!proven || !proven->aboveHigh)
            continue;
        ++later;
        EXPECT_GT(proven->high, leading->high);
        EXPECT_LT(proven->high, leading->high + 0.2);
    }
    EXPECT_GT(later, 0u);
}

TEST(WeightInterval, HoldsTodaysWeightAlsoWhereALeadIsUnproven)
{
    const Framework tiny = FrameworkBuilder().build();
    Decision decision = answered(tiny, {{"status", "new"}, {"load", "high"}, {"team", "3"}, {"bill", "small"}});
    decision.ownEvidence[{{"load"}, {"steady"}, "high"}] = {{0, 34, 100}, "", "", "", {}};
    decision.ownEvidence[{{"load"}, {"swift"}, "high"}] = {{70, 80, 90}, "", "", "", {}};
    const Assessment today = provenAssessment(tiny, decision);
    ASSERT_EQ(today.verdict.leadUnproven, std::vector{*tiny.find(AlternativeId{"swift"})});
    const CriterionResult& speed = today.criteria[tiny.find(CriterionId{"speed"})->value];
    ASSERT_TRUE(speed.verdictStable);
    EXPECT_LT(speed.verdictStable->low, speed.weight);
    EXPECT_GT(speed.verdictStable->high, speed.weight);
    EXPECT_EQ(speed.verdictStable->aboveHigh, tiny.find(AlternativeId{"swift"}));
}

TEST(Edges, OfASettledVerdictNameAnotherVerdict)
{
    const Framework ordered = FrameworkBuilder().set("questions/load/ordered", "true").build();
    Decision decision = answered(ordered, {{"status", "new"}, {"load", "high"}, {"team", "-"}, {"bill", "-"}});
    decision.ownEvidence[{{"load"}, {"steady"}, "high"}] = {{0, 49, 100}, "", "", "", {}};
    decision.ownEvidence[{{"load"}, {"swift"}, "high"}] = {{0, 50, 100}, "", "", "", {}};
    const Assessment today = provenAssessment(ordered, decision);
    ASSERT_FALSE(today.verdict.leadUnproven.empty());
    const Flips flips = *flipsOf(ordered, inputsOf(ordered, decision), today, {});
    for (const Edge& edge : flips.edges)
        EXPECT_NE(edge.verdict, today.verdict.alternative) << ordered[edge.question].id.text;
}

} // namespace
} // namespace waymark::test
