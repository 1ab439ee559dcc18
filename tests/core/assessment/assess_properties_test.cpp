// What holds of every decision, tried on random answers to the framework that ships.
#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/assessment/assess.h"
#include "core/assessment/edges.h"
#include "core/decision/new_decision.h"
#include "tests/support/shipped_framework.h"

namespace waymark::test {
namespace {

AnswerValue randomAnswer(const Question& question)
{
    if (*rc::gen::inRange(0, 8) == 0)
        return DontKnow{};
    if (question.isChoice())
        return Choice{{question.options[*rc::gen::inRange<std::size_t>(0, question.options.size())].id}};
    if (question.kind == QuestionKind::scale)
        return Number{static_cast<double>(*rc::gen::inRange(1, 6))};
    return Number{question.range.min + *rc::gen::inRange(0, 101) / 100.0 * (question.range.max - question.range.min)};
}

Decision randomDecision()
{
    Decision decision = newDecision(rustVsGo(), "Random", "2026-11-01T09:00:00Z");
    for (const Question& question : rustVsGo().questions)
        if (*rc::gen::inRange(0, 4) > 0)
            decision.participants.front().answers[question.id].value = randomAnswer(question);
    return decision;
}

Reading randomReading()
{
    return *rc::gen::element(Reading::full, Reading::articleOnly);
}

RC_GTEST_PROP(EveryAssessment, HasContributionsThatAddUpToEachValue, ())
{
    const Assessment assessment = assess(rustVsGo(), randomDecision(), {randomReading()});
    std::vector<double> sums(assessment.alternatives.size(), 0);
    for (const Contribution& contribution : assessment.contributions)
        sums[contribution.alternative.value] += contribution.points;
    for (std::size_t a = 0; a < sums.size(); ++a) {
        const auto value = assessment.alternatives[a].value;
        RC_ASSERT(value.has_value() == assessment.alternatives[a].available);
        RC_ASSERT(std::abs(sums[a] - value.value_or(0)) < 1e-9);
        RC_ASSERT(value.value_or(0) >= 0 && value.value_or(0) <= 100 + 1e-9);
    }
}

RC_GTEST_PROP(EveryAssessment, HasWeightsThatAddUpToOne, ())
{
    const Assessment assessment = assess(rustVsGo(), randomDecision(), {randomReading()});
    double sum = 0;
    for (const CriterionResult& criterion : assessment.criteria)
        sum += criterion.weight;
    RC_ASSERT(std::abs(sum - 1) < 1e-12);
}

RC_GTEST_PROP(EveryAssessment, IsTheSameTwice, ())
{
    const Decision decision = randomDecision();
    const AssessOptions options{randomReading()};
    RC_ASSERT(assess(rustVsGo(), decision, options) == assess(rustVsGo(), decision, options));
}

RC_GTEST_PROP(EveryAssessment, IsUnmovedByScalingAllImportances, ())
{
    const Decision decision = randomDecision();
    Framework scaled = rustVsGo();
    for (Criterion& criterion : scaled.criteria)
        criterion.importance *= 0.5; // a power of two, so that not a bit may differ
    const Assessment before = assess(rustVsGo(), decision, {});
    const Assessment after = assess(scaled, decision, {});
    RC_ASSERT(before.alternatives == after.alternatives);
    RC_ASSERT(before.verdict == after.verdict);
}

RC_GTEST_PROP(EveryAssessment, KeepsTodaysWeightInsideItsStabilityInterval, ())
{
    const Assessment assessment = assess(rustVsGo(), randomDecision(), {});
    for (const CriterionResult& criterion : assessment.criteria)
        if (criterion.verdictStable)
            RC_ASSERT(criterion.verdictStable->low <= criterion.weight + 1e-12
                && criterion.weight <= criterion.verdictStable->high + 1e-12);
}

RC_GTEST_PROP(EveryEdge, TurnsTheVerdictWhenItIsStepped, ())
{
    Decision decision = randomDecision();
    const Assessment today = assess(rustVsGo(), decision, {});
    for (const Edge& edge : verdictEdges(rustVsGo(), inputsOf(rustVsGo(), decision), today, {})) {
        Decision stepped = decision;
        AnswerValue& value = stepped.participants.front().answers[rustVsGo()[edge.question].id].value;
        if (edge.option)
            value = Choice{{rustVsGo()[edge.question].options[edge.option->value].id}};
        else
            value = Number{*edge.number};
        const auto verdict = assess(rustVsGo(), stepped, {}).verdict.alternative;
        RC_ASSERT(verdict == edge.verdict);
        RC_ASSERT(verdict != today.verdict.alternative);
    }
}

} // namespace
} // namespace waymark::test
