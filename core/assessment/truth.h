#pragma once

#include <optional>

#include "core/assessment/answer_sheet.h"
#include "core/framework/condition.h"

namespace waymark {

/// Kleene's three values; the order makes conjunction a minimum and disjunction a maximum.
enum class Truth { no, unknown, yes };

/// Unanswered and don't know are unknown, hidden and does-not-apply are false. Where a group's answer is spread over
/// several options of a single choice, a test on some of them is unknown.
Truth truthOf(const Condition& condition, const Framework& framework, const AnswerSheet& sheet);

/// Whether a condition, if there is one, is surely true; none is.
bool holds(const std::optional<Condition>& condition, const Framework& framework, const AnswerSheet& sheet);

} // namespace waymark
