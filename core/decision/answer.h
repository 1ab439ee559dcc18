#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/index.h"
#include "core/decision/unknown_keys.h"
#include "core/framework/estimator.h"

namespace waymark {

struct DontKnow {
    bool operator==(const DontKnow&) const = default;
};
struct DoesNotApply {
    bool operator==(const DoesNotApply&) const = default;
};
/// The chosen options; one for single choice.
struct Choice {
    std::vector<OptionId> options;
    bool operator==(const Choice&) const = default;
};
/// A number in the question's unit, or a point of a scale.
struct Number {
    double value = 0;
    bool operator==(const Number&) const = default;
};
using AnswerValue = std::variant<DontKnow, DoesNotApply, Choice, Number>;

/// What an estimate makes of a question, kept beside what the team says of it.
struct EstimatedAnswer {
    EstimatorId by;
    AnswerValue value;
    std::optional<AnswerValue> plain = {}; ///< the team's own, while the estimate counts; none: they gave none
    bool counts = true;                    ///< `Answer::value` is the estimate's
    UnknownKeys unknown = {};
    bool operator==(const EstimatedAnswer&) const = default;
};

struct Answer {
    AnswerValue value;   ///< what counts: the team's own, or the estimate's
    std::string givenAt; ///< ISO 8601, UTC
    std::string note;
    UnknownKeys unknown;
    UnknownKeys unknownInValue = {}; ///< of the object that spells a choice or a number
    std::optional<EstimatedAnswer> estimated = {};
    bool operator==(const Answer&) const = default;
};

using Answers = std::map<QuestionId, Answer>;

} // namespace waymark
