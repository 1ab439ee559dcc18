#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/decision/decision.h"
#include "core/framework/framework.h"

namespace waymark {

/// Named figures of an estimate, which a framework's thresholds speak of.
using EstimateFigures = std::map<std::string, double>;

/// What an estimate answers: of a number its figure, rounded to the question's decimals and kept within its range; of a
/// choice the first step whose bounds all hold, where a figure that is missing holds no bound. None if there are no
/// figures, or the figure of a number is missing or not finite.
std::optional<AnswerValue> estimatedAnswer(
    const Framework& framework, const EstimatedQuestion& estimated, const EstimateFigures& figures);

/// All answers of an estimator, by question.
std::map<QuestionId, AnswerValue> estimatedAnswers(
    const Framework& framework, const Estimator& estimator, const EstimateFigures& figures);

} // namespace waymark
