#include "core/decision/edit_estimates.h"

#include <utility>

#include "core/decision/edit_decision.h"
#include "core/decision/exchange_entry.h"

namespace waymark {

Answer withEstimate(const Answer* before, EstimatorId by, AnswerValue estimated, std::string givenAt)
{
    Answer answer = before ? *before : Answer{};
    EstimatedAnswer beside{.by = std::move(by), .value = std::move(estimated)};
    if (before)
        if (const AnswerValue* plain = plainValue(*before))
            beside.plain = *plain;
    answer.value = beside.value;
    answer.givenAt = std::move(givenAt);
    answer.estimated = std::move(beside);
    return answer;
}

Answer usingEstimate(Answer answer)
{
    if (!answer.estimated || answer.estimated->counts)
        return answer;
    answer.estimated->plain = std::exchange(answer.value, answer.estimated->value);
    answer.estimated->counts = true;
    return answer;
}

Answer usingPlain(Answer answer)
{
    if (!answer.estimated || !answer.estimated->counts || !answer.estimated->plain)
        return answer;
    answer.value = *std::exchange(answer.estimated->plain, std::nullopt);
    answer.estimated->counts = false;
    return answer;
}

const AnswerValue* plainValue(const Answer& answer)
{
    if (!answer.estimated || !answer.estimated->counts)
        return &answer.value;
    return answer.estimated->plain ? &*answer.estimated->plain : nullptr;
}

std::optional<Estimate> setEstimate(Decision& decision, const EstimatorId& estimator, std::optional<Estimate> estimate)
{
    return exchangeEntry(decision.estimates, estimator, std::move(estimate));
}

void takeEstimate(Decision& decision, const ParticipantId& participant, const EstimateResult& result)
{
    setEstimate(decision, result.estimator, result.estimate);
    for (const auto& [question, value] : result.answers)
        setAnswer(decision, participant, question,
            withEstimate(findAnswer(decision, participant, question), result.estimator, value, result.estimate.madeAt));
}

} // namespace waymark
