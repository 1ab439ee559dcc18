#include <utility>

#include "core/decision/edit_decision.h"
#include "ui/document/decision_document.h"
#include "ui/document/document_state.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

bool isSame(const Decision& decision, const EstimateResult& result)
{
    const auto kept = decision.estimates.find(result.estimator);
    return kept != decision.estimates.end() && kept->second.inputs == result.estimate.inputs;
}

/// The same answer as if it was given at that time: a later time alone is no other answer.
Answer givenAt(Answer answer, const Answer* before)
{
    if (before)
        answer.givenAt = before->givenAt;
    return answer;
}

} // namespace

void DecisionDocument::pushEstimate(const EstimateResult& result, const QString& step, Answer (*counting)(Answer))
{
    Estimate estimate = result.estimate;
    estimate.madeAt = isSame(decision(), result) ? decision().estimates.at(result.estimator).madeAt : d->clock();
    EstimateEdit edit{result.estimator, estimate, d->participant, {}};
    for (const auto& [question, value] : result.answers) {
        const Answer* before = d->answer(question);
        Answer after = counting(withEstimate(before, result.estimator, value, d->clock()));
        if (after.estimated && counting == usingPlain && after.estimated->counts)
            continue; // there is no answer of the team's own
        if (before && givenAt(after, before) == *before)
            after = *before;
        edit.answers[question] = std::move(after);
    }
    const Estimator* estimator = framework().find(result.estimator);
    d->push(std::move(edit), {step.arg(plain(estimator ? estimator->title : result.estimator.text)), {}});
}

void DecisionDocument::takeEstimate(const EstimateResult& result)
{
    pushEstimate(result, tr("Use the estimate “%1”"), usingEstimate);
}

void DecisionDocument::keepEstimateBeside(const EstimateResult& result)
{
    pushEstimate(result, tr("Keep the estimate “%1” beside our answers"), usingPlain);
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
