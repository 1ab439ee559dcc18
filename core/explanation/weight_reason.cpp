// One of the functions of core/explanation/explain.h; by itself, since it needs nothing of the others.
#include <cmath>
#include <optional>
#include <string>

#include "core/explanation/explain.h"

namespace waymark {
namespace {

/// The question whose 'does not apply' takes the whole criterion away.
std::optional<QuestionIndex> droppedBy(
    const Framework& framework, const Assessment& assessment, CriterionIndex criterion)
{
    for (std::size_t i = 0; i < framework.questions.size(); ++i) {
        const Question& question = framework.questions[i];
        if (question.criterion == criterion && question.notApplicable == NotApplicable::dropCriterion
            && assessment.states[i] == AnswerState::doesNotApply)
            return QuestionIndex{i};
    }
    return std::nullopt;
}

Message whyIrrelevant(const Framework& framework, const Assessment& assessment, CriterionIndex criterion)
{
    if (assessment.reading == Reading::articleOnly && framework[criterion].layer == Layer::own)
        return {"explanation.weightNotInSource", {}};
    if (const auto question = droppedBy(framework, assessment, criterion))
        return {"explanation.weightDoesNotApply", {{"question", framework[*question].title}}};
    return {"explanation.weightNotAsked", {}};
}

/// What changed the importance, in the framework's words.
std::string nameOf(const Framework& framework, const ImportanceChange& change)
{
    if (change.question)
        return framework[*change.question].title;
    return change.rule ? framework[*change.rule].text : std::string{};
}

/// Interpolated factors have many digits; two decimals tell a reader enough.
double roundedFactor(double factor)
{
    return std::round(factor * 100) / 100;
}

Message whyMultiplied(const Framework& framework, const CriterionResult& result)
{
    std::vector<Argument> arguments;
    if (result.raise) {
        arguments.push_back({"raise", roundedFactor(result.raise->factor)});
        arguments.push_back({"raisedBy", nameOf(framework, *result.raise)});
    }
    if (result.cut) {
        arguments.push_back({"cut", roundedFactor(result.cut->factor)});
        arguments.push_back({"cutBy", nameOf(framework, *result.cut)});
    }
    if (result.raise && result.cut)
        return {"explanation.weightRaisedAndCut", arguments};
    if (result.raise)
        return {"explanation.weightRaised", arguments};
    return {result.cut ? "explanation.weightCut" : "explanation.weightAsFramework", arguments};
}

} // namespace

Message weightReason(const Framework& framework, const Assessment& assessment, CriterionIndex criterion)
{
    const CriterionResult& result = assessment.criteria[criterion.value];
    if (!result.relevant)
        return whyIrrelevant(framework, assessment, criterion);
    switch (result.source) {
    case ImportanceSource::framework:
        break;
    case ImportanceSource::rating:
        return {"explanation.weightRated", {}};
    case ImportanceSource::swing:
        return {"explanation.weightSwung", {}};
    case ImportanceSource::smart:
        return {"explanation.weightSmart", {}};
    case ImportanceSource::order:
        return {"explanation.weightRanked", {}};
    case ImportanceSource::pairs:
        return {"explanation.weightCompared", {}};
    case ImportanceSource::intervals:
        return {"explanation.weightInterval", {{"low", result.range.low}, {"high", result.range.high}}};
    }
    return whyMultiplied(framework, result);
}

} // namespace waymark
