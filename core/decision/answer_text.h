#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/decision/decision.h"
#include "core/framework/framework.h"

namespace waymark {

/// Reads an answer as the command line spells it: an option id; several as `a,b`; a number `18.5`; `?` don't know;
/// `-` does not apply; nothing (no value in the result) takes the answer back. What is returned fits the question.
Result<std::optional<AnswerValue>> parseAnswer(
    const Framework& framework, QuestionIndex question, std::string_view text);

/// The text that `parseAnswer` reads as this answer; empty for none.
std::string answerText(const std::optional<AnswerValue>& value);

} // namespace waymark
