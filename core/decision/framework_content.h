#pragma once

#include <string>

#include "core/framework/framework.h"

namespace waymark {

// What a part of a framework says, as text to be compared with that of another version: by ids, since positions move
// between versions, and without regard to the order of members. Not meant for readers.

/// What a question asks, in words: title, reason, options, ends, unit and range.
std::string wordingOf(const Framework& framework, QuestionIndex question);

/// What becomes of an answer: when it is asked, its criterion and share, values, multipliers.
std::string scoringOf(const Framework& framework, QuestionIndex question);

/// How much a criterion counts, and where.
std::string contentOf(const Framework& framework, CriterionIndex criterion);

/// When a rule fires and what it does.
std::string contentOf(const Framework& framework, RuleIndex rule);

} // namespace waymark
