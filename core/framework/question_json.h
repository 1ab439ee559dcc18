#pragma once

#include <vector>

#include "core/framework/condition_json.h"
#include "core/framework/framework_reading_json.h"
#include "core/framework/question.h"

namespace waymark {

/// Reads the questions of a framework's list, in the order of their indices.
std::vector<Question> readQuestions(const JsonValue& list, FrameworkReading& reading, ConditionReader& conditions);

/// How files spell layers; questions and criteria cannot be of the article's reading alone.
inline constexpr Named<Layer> kOwnLayer[] = {{"own", Layer::own}};
inline constexpr Named<Layer> kRuleLayers[] = {{"own", Layer::own}, {"article", Layer::article}};

} // namespace waymark
