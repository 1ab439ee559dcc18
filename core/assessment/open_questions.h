#pragma once

#include <optional>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

namespace waymark {

// Which questions would settle a verdict that is still undecided.

/// The questions that rules for the default ask about: the starting point.
std::vector<QuestionIndex> questionsForDefault(const Framework& framework);

/// The first visible question without a definite answer that a rule for the default asks about.
std::optional<QuestionIndex> openQuestionForDefault(const Framework& framework, const Assessment& assessment);

/// The first visible question without an answer; essential ones come before the others.
std::optional<QuestionIndex> firstOpenQuestion(const Framework& framework, const Assessment& assessment);

/// The answered questions on which the exclusions that fired rest, in the framework's order.
std::vector<QuestionIndex> questionsBehindExclusions(const Framework& framework, const Assessment& assessment);

} // namespace waymark
