#include "core/decision/estimated_answer.h"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

bool holds(const FigureBound& bound, const EstimateFigures& figures)
{
    const auto at = figures.find(bound.figure);
    if (at == figures.end())
        return false;
    return (!bound.atLeast || at->second >= *bound.atLeast) && (!bound.below || at->second < *bound.below);
}

double rounded(double figure, const NumberRange& range)
{
    double scale = 1;
    for (int i = 0; i < range.decimals; ++i)
        scale *= 10;
    return std::clamp(std::round(figure * scale) / scale, range.min, range.max);
}

} // namespace

std::optional<AnswerValue> estimatedAnswer(
    const Framework& framework, const EstimatedQuestion& estimated, const EstimateFigures& figures)
{
    if (figures.empty())
        return std::nullopt;
    const Question& question = framework[estimated.question];
    if (!estimated.figure.empty()) {
        const auto at = figures.find(estimated.figure);
        if (at == figures.end() || !std::isfinite(at->second))
            return std::nullopt;
        return Number{rounded(at->second, question.range)};
    }
    for (const EstimateStep& step : estimated.steps)
        if (std::ranges::all_of(step.when, [&](const FigureBound& bound) { return holds(bound, figures); }))
            return Choice{{question.options[step.option.value].id}};
    return std::nullopt;
}

std::map<QuestionId, AnswerValue> estimatedAnswers(
    const Framework& framework, const Estimator& estimator, const EstimateFigures& figures)
{
    std::map<QuestionId, AnswerValue> answers;
    for (const EstimatedQuestion& estimated : estimator.answers)
        if (std::optional<AnswerValue> answer = estimatedAnswer(framework, estimated, figures))
            answers.emplace(framework[estimated.question].id, *std::move(answer));
    return answers;
}

} // namespace waymark
