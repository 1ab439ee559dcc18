#pragma once

#include <string>
#include <vector>

#include "core/base/index.h"
#include "core/framework/framework.h"

namespace waymark {

/// The names of alternatives, with commas between them.
std::string namesOf(const Framework& framework, const std::vector<AlternativeIndex>& alternatives);

/// The titles of questions, with spaces between them: each brings its question mark along.
std::string titlesOf(const Framework& framework, const std::vector<QuestionIndex>& questions);

} // namespace waymark
