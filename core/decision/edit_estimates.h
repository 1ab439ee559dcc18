#pragma once

#include <map>
#include <optional>

#include "core/decision/decision.h"

namespace waymark {

/// What an estimator was given, and what it answers, by question.
struct EstimateResult {
    EstimatorId estimator;
    Estimate estimate;
    std::map<QuestionId, AnswerValue> answers;
};

/// What an estimate makes of the answer that stood there, if any: the estimate counts, the team's own value is kept.
Answer withEstimate(const Answer* before, EstimatorId by, AnswerValue estimated, std::string givenAt);

/// The same answer with the estimate counting; one without an estimate stays as it is.
Answer usingEstimate(Answer answer);

/// The same answer with the team's own value counting; one without such a value stays as it is.
Answer usingPlain(Answer answer);

/// What the team said itself, whether or not it counts; null if it said nothing.
const AnswerValue* plainValue(const Answer& answer);

/// Keeps what an estimator was given, or forgets it; returns what stood there before.
std::optional<Estimate> setEstimate(Decision& decision, const EstimatorId& estimator, std::optional<Estimate> estimate);

/// Keeps an estimate, and puts its answers beside the participant's own. The participant must be one of the decision's.
void takeEstimate(Decision& decision, const ParticipantId& participant, const EstimateResult& result);

} // namespace waymark
