#pragma once

#include <string>

#include "core/framework/framework.h"
#include "core/group/combine.h"

namespace waymark {

/// An answer that was given, in the framework's words: labels with points between them, a number with its unit, a point
/// of a scale as '4/5'. Empty for what is open or does not apply.
std::string answerWords(const Question& question, const Opinion& opinion);

} // namespace waymark
