#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/session.h"
#include "core/decision/decision.h"

namespace waymark::cli {

/// An argument of the form `NAME=VALUE`; the value may be empty.
struct Assignment {
    std::string name;
    std::string value;
};

/// The error has no place.
Result<Assignment> parseAssignment(std::string_view text);

/// What one `QUESTION=VALUE` asks for; no value takes the answer back.
struct AnswerWish {
    QuestionId question;
    std::optional<AnswerValue> value;
};

/// All of the arguments, or every fault in them.
Result<std::vector<AnswerWish>> parseAnswerWishes(const Framework& framework, const std::vector<std::string>& texts);

/// The answer that a wish makes of the one that stood there, if any.
std::optional<Answer> answerAsWished(const AnswerWish& wish, const Answer* before, const std::string& now);

/// Says what is wrong with arguments, one fault a line.
ExitStatus wrongArguments(const Errors& errors, const Session& session);

} // namespace waymark::cli
