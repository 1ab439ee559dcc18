#include <set>
#include <tuple>

#include "core/framework/framework_checks.h"

namespace waymark {
namespace {

void checkRange(FrameworkCheck& check, const NumberRange& range, const Place& place)
{
    if (!(range.min < range.max))
        check.fault(place / "max", {"framework.rangeOrder", {{"min", range.min}}});
}

void checkInputs(FrameworkCheck& check, const Estimator& estimator, const Place& list)
{
    std::set<std::string> ids;
    for (std::size_t i = 0; i < estimator.inputs.size(); ++i) {
        const EstimatorInput& input = estimator.inputs[i];
        if (!ids.insert(input.id).second)
            check.fault(list / i / "id", {"framework.duplicateId", {{"id", input.id}}});
        if (input.choices.empty())
            checkRange(check, input.range, list / i);
        std::set<std::string> choices;
        for (std::size_t k = 0; k < input.choices.size(); ++k)
            if (!choices.insert(input.choices[k].id).second)
                check.fault(list / i / "choices" / k / "id", {"framework.duplicateId", {{"id", input.choices[k].id}}});
    }
}

bool offers(const Estimator& estimator, const std::string& choice)
{
    for (const EstimatorInput& input : estimator.inputs)
        for (const InputChoice& offered : input.choices)
            if (offered.id == choice)
                return true;
    return false;
}

void checkAssumptions(FrameworkCheck& check, const Estimator& estimator, const Place& list)
{
    std::set<std::tuple<std::string, std::optional<AlternativeIndex>, std::string>> taken;
    for (std::size_t i = 0; i < estimator.assumptions.size(); ++i) {
        const Assumption& assumption = estimator.assumptions[i];
        checkRange(check, assumption.range, list / i);
        if (!taken.emplace(assumption.id, assumption.alternative, assumption.choice).second
            && check.source.knowsAlternatives)
            check.fault(list / i / "id", {"framework.duplicateId", {{"id", assumption.id}}});
        if (!assumption.choice.empty() && !offers(estimator, assumption.choice))
            check.fault(list / i / "choice", {"framework.unknownChoice", {{"id", assumption.choice}}});
        const Triangle& value = assumption.value;
        if (!(value.low <= value.mode && value.mode <= value.high))
            check.fault(list / i / "value", {"framework.triangleOrder", {}});
    }
}

void checkSteps(FrameworkCheck& check, const EstimatedQuestion& answer, const Place& steps)
{
    for (std::size_t i = 0; i + 1 < answer.steps.size(); ++i)
        if (answer.steps[i].when.empty()) {
            check.fault(steps / (i + 1), {"framework.entryShadowed", {}});
            return;
        }
    if (!answer.steps.empty() && !answer.steps.back().when.empty())
        check.fault(steps, {"framework.noFinalEntry", {}});
    for (std::size_t i = 0; i < answer.steps.size(); ++i)
        for (std::size_t k = 0; k < answer.steps[i].when.size(); ++k) {
            const FigureBound& bound = answer.steps[i].when[k];
            if (!bound.atLeast && !bound.below)
                check.fault(steps / i / "when" / k, {"framework.boundMissing", {}});
            if (bound.atLeast && bound.below && !(*bound.atLeast < *bound.below))
                check.fault(steps / i / "when" / k / "below", {"framework.rangeOrder", {{"min", *bound.atLeast}}});
        }
}

/// A figure answers a number, steps a single choice; no estimator answers a question twice.
void checkAnswers(FrameworkCheck& check, const Estimator& estimator, const Place& list)
{
    std::set<QuestionIndex> answered;
    for (std::size_t i = 0; i < estimator.answers.size(); ++i) {
        const EstimatedQuestion& answer = estimator.answers[i];
        const Question& question = check.framework[answer.question];
        if (!answered.insert(answer.question).second)
            check.fault(list / i / "question", {"framework.duplicateId", {{"id", question.id.text}}});
        const QuestionKind fitting = answer.steps.empty() ? QuestionKind::number : QuestionKind::single;
        if (question.kind != fitting)
            check.fault(list / i / "question", {"framework.notEstimable", {{"id", question.id.text}}});
        checkSteps(check, answer, list / i / "steps");
    }
}

} // namespace

void checkEstimators(FrameworkCheck& check)
{
    for (std::size_t i = 0; i < check.framework.estimators.size(); ++i) {
        const Estimator& estimator = check.framework.estimators[i];
        const Place place = Place() / "estimators" / i;
        checkInputs(check, estimator, place / "inputs");
        checkAssumptions(check, estimator, place / "assumptions");
        checkAnswers(check, estimator, place / "answers");
    }
}

} // namespace waymark
