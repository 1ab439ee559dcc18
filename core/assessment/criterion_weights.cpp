#include "core/assessment/criterion_weights.h"

#include <algorithm>
#include <cmath>

#include "core/assessment/method_weights.h"
#include "core/assessment/value_rows.h"

namespace waymark {
namespace {

/// Whether a question's answer, or its mixture, is part of its criterion's value.
bool takesPart(const Question& question, AnswerState state)
{
    return question.givesValues() && state != AnswerState::hidden && state != AnswerState::doesNotApply;
}

double factorFor(const std::vector<Multiplier>& multipliers, CriterionIndex criterion)
{
    for (const Multiplier& multiplier : multipliers)
        if (multiplier.criterion == criterion)
            return multiplier.factor;
    return 1;
}

/// A single choice of a group multiplies by the mean over its members; every choice of a multiple one counts in full.
void addChoiceChanges(
    const Question& question, QuestionIndex index, const Opinion& opinion, std::vector<CriterionResult>& results)
{
    for (std::size_t c = 0; c < results.size(); ++c) {
        double mean = 0;
        for (const WeightedOption& chosen : opinion.chosen) {
            const double factor = factorFor(question.options[chosen.option.value].multiplies, CriterionIndex{c});
            mean += chosen.weight * factor;
            if (question.kind == QuestionKind::multiple && factor != 1)
                results[c].changes.push_back({index, std::nullopt, factor});
        }
        constexpr double kNoChange = 1e-12; // weights add up to 1 but for rounding
        if (question.kind == QuestionKind::single && std::abs(mean - 1) > kNoChange)
            results[c].changes.push_back({index, std::nullopt, mean});
    }
}

void addCurveChanges(
    const Question& question, QuestionIndex index, const Opinion& opinion, std::vector<CriterionResult>& results)
{
    const BetweenKnots place = betweenKnots(question.knots, opinion.number);
    for (const Multiplier& below : question.knots[place.below].multiplies) {
        const double above = factorFor(question.knots[place.above].multiplies, below.criterion);
        const double factor = below.factor + place.towardsAbove * (above - below.factor);
        if (factor != 1)
            results[below.criterion.value].changes.push_back({index, std::nullopt, factor});
    }
}

void addChanges(const WeightInputs& inputs, std::vector<CriterionResult>& results)
{
    for (std::size_t q = 0; q < inputs.framework.questions.size(); ++q) {
        const QuestionIndex index{q};
        if (inputs.sheet.state(index) != AnswerState::answered)
            continue;
        const Question& question = inputs.framework[index];
        if (question.isChoice())
            addChoiceChanges(question, index, inputs.sheet.opinion(index), results);
        else if (!question.knots.empty())
            addCurveChanges(question, index, inputs.sheet.opinion(index), results);
    }
    for (const auto& [criterion, change] : inputs.outcome.changes)
        results[criterion.value].changes.push_back(change);
}

/// Points by the framework: default x the largest raise x the strongest cut, not the product of all.
double frameworkPoints(CriterionResult& result)
{
    for (const ImportanceChange& change : result.changes) {
        if (change.factor > 1 && (!result.raise || change.factor > result.raise->factor))
            result.raise = change;
        if (change.factor < 1 && (!result.cut || change.factor < result.cut->factor))
            result.cut = change;
    }
    return result.defaultPoints * (result.raise ? result.raise->factor : 1) * (result.cut ? result.cut->factor : 1);
}

void applyRatings(const Framework& framework, const Priorities& priorities, std::vector<CriterionResult>& results)
{
    for (std::size_t c = 0; c < results.size(); ++c) {
        const auto rated = priorities.rating.find(framework.criteria[c].id);
        if (rated == priorities.rating.end())
            continue;
        results[c].points = rated->second;
        results[c].source = ImportanceSource::rating;
    }
}

void normalise(std::vector<CriterionResult>& results)
{
    double points = 0;
    double defaults = 0;
    for (const CriterionResult& result : results) {
        points += result.relevant ? result.points : 0;
        defaults += result.relevant ? result.defaultPoints : 0;
    }
    for (CriterionResult& result : results) {
        result.weight = result.relevant && points > 0 ? result.points / points : 0;
        result.defaultWeight = result.relevant && defaults > 0 ? result.defaultPoints / defaults : 0;
    }
}

} // namespace

std::vector<double> questionShares(const Framework& framework, const AnswerSheet& sheet, Reading reading)
{
    std::vector<double> sums(framework.criteria.size(), 0);
    std::vector<bool> dropped(framework.criteria.size(), false);
    for (std::size_t q = 0; q < framework.questions.size(); ++q) {
        const Question& question = framework.questions[q];
        if (takesPart(question, sheet.states[q]))
            sums[question.criterion->value] += question.share;
        if (question.notApplicable == NotApplicable::dropCriterion && sheet.states[q] == AnswerState::doesNotApply)
            dropped[question.criterion->value] = true;
    }
    std::vector<double> shares(framework.questions.size(), 0);
    for (std::size_t q = 0; q < shares.size(); ++q) {
        const Question& question = framework.questions[q];
        if (!takesPart(question, sheet.states[q]))
            continue;
        const std::size_t c = question.criterion->value;
        if (!dropped[c] && sums[c] > 0 && counts(framework.criteria[c].layer, reading))
            shares[q] = question.share / sums[c];
    }
    return shares;
}

std::vector<CriterionResult> criterionWeights(const WeightInputs& inputs)
{
    const Framework& framework = inputs.framework;
    std::vector<CriterionResult> results(framework.criteria.size());
    for (std::size_t c = 0; c < results.size(); ++c) {
        const Criterion& criterion = framework.criteria[c];
        const bool source = inputs.reading == Reading::articleOnly && criterion.articleImportance;
        results[c].defaultPoints = source ? *criterion.articleImportance : criterion.importance;
        results[c].relevant = false;
    }
    for (std::size_t q = 0; q < inputs.shares.size(); ++q)
        if (inputs.shares[q] > 0)
            results[framework.questions[q].criterion->value].relevant = true;
    addChanges(inputs, results);
    for (CriterionResult& result : results)
        result.points = frameworkPoints(result);
    applyRatings(framework, inputs.priorities, results);
    applyMethod(framework, inputs.priorities, results);
    normalise(results);
    return results;
}

} // namespace waymark
