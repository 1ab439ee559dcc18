#pragma once

#include <vector>

#include "core/framework/condition.h"

namespace waymark {

/// The questions that a condition speaks of, in their order, each once.
std::vector<QuestionIndex> questionsIn(const Condition& condition);

} // namespace waymark
