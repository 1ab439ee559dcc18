#pragma once

#include "core/base/result.h"
#include "core/decision/decision.h"
#include "core/framework/framework.h"

namespace waymark {

/// Everything that keeps an answer from fitting its question, saying what was expected; none if it fits. The faults
/// have no place (`Where`): the caller knows where the answer came from.
Errors checkAnswer(const Framework& framework, QuestionIndex question, const AnswerValue& value);

/// Whether an answer fits its question and so counts. The one place that decides it: for what is typed, for what a
/// document brings along from another version of the framework, and for what is assessed.
bool fits(const Framework& framework, QuestionIndex question, const AnswerValue& value);

/// Whether the framework has a value there, in whose place one of the team's own may stand.
bool fits(const Framework& framework, const OwnEvidenceKey& key);

} // namespace waymark
