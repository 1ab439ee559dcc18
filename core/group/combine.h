#pragma once

#include <vector>

#include "core/base/index.h"
#include "core/decision/decision.h"
#include "core/framework/framework.h"

namespace waymark {

/// An option and how much of the group's answer lies on it, 0..1.
struct WeightedOption {
    OptionIndex option;
    double weight = 0;
    bool operator==(const WeightedOption&) const = default;
};

enum class OpinionKind { none, dontKnow, doesNotApply, choice, number };

/// What counts as the answer to a question, whoever gave it.
struct Opinion {
    OpinionKind kind = OpinionKind::none;
    std::vector<WeightedOption> chosen; ///< choice: in the question's order, weights add up to 1
    double number = 0;                  ///< number: in the question's unit, or a point of the scale, halves possible
    bool operator==(const Opinion&) const = default;
};

/// What counts for a question: the agreed answer if there is one; else what all who answered say alike; else, of a
/// judgement asked of everyone, the median of numbers and scales or every chosen option with its share of the
/// participants. A fact on which participants differ counts as unanswered until they agree. 'Don't know' counts only
/// where nobody knows, 'does not apply' to a judgement only where nobody judges. Answers that do not fit the framework
/// (core/decision/answer_check) count as none.
Opinion combine(const Framework& framework, QuestionIndex question, const Decision& decision);

} // namespace waymark
