#pragma once

#include <vector>

#include "core/framework/framework.h"

namespace waymark {

/// The numbers against which conditions anywhere in the framework test a question, ascending, each once.
std::vector<double> conditionBounds(const Framework& framework, QuestionIndex question);

} // namespace waymark
