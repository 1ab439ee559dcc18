#include <algorithm>
#include <utility>

#include "core/decision/edit_decision.h"
#include "ui/document/decision_document.h"
#include "ui/document/document_state.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

/// Whether an estimate says nothing that does not count already, though the clock has moved on.
bool standsAlready(const Decision& decision, const ParticipantId& participant, const EstimateResult& result)
{
    const auto kept = decision.estimates.find(result.estimator);
    if (kept == decision.estimates.end() || kept->second.inputs != result.estimate.inputs)
        return false;
    return std::ranges::all_of(result.answers, [&](const auto& answered) {
        const Answer* answer = findAnswer(decision, participant, answered.first);
        return answer && answer->value == answered.second && answer->estimated && answer->estimated->counts
            && answer->estimated->by == result.estimator;
    });
}

} // namespace

void DecisionDocument::takeEstimate(EstimateResult result)
{
    if (standsAlready(decision(), d->participant, result))
        return;
    result.estimate.madeAt = d->clock();
    EstimateEdit edit{result.estimator, result.estimate, d->participant, {}};
    for (const auto& [question, value] : result.answers)
        edit.answers[question] = withEstimate(
            findAnswer(decision(), d->participant, question), result.estimator, value, result.estimate.madeAt);
    const Estimator* estimator = framework().find(result.estimator);
    const std::string name = estimator ? estimator->title : result.estimator.text;
    d->push(std::move(edit), {tr("Use the estimate “%1”").arg(plain(name)), {}});
}

void DecisionDocument::setWhatCounts(QuestionIndex question, const QString& step, Answer (*counting)(Answer))
{
    const Answer* before = answer(question);
    if (!before)
        return;
    const Question& asked = framework()[question];
    d->push(AnswerEdit{d->participant, asked.id, counting(*before)}, {step.arg(plain(asked.title)), {}});
}

void DecisionDocument::useEstimate(QuestionIndex question)
{
    setWhatCounts(question, tr("Count the estimate for “%1”"), usingEstimate);
}

void DecisionDocument::usePlain(QuestionIndex question)
{
    setWhatCounts(question, tr("Count our own answer to “%1”"), usingPlain);
}

} // namespace waymark::ui
