#pragma once

#include <vector>

#include "core/assessment/assessment.h"
#include "core/base/message.h"
#include "core/framework/framework.h"

namespace waymark {

/// For each answer on an edge, which one is a step further and what the verdict would be with it.
std::vector<Message> edgeSentences(const Framework& framework, const std::vector<Edge>& edges);

} // namespace waymark
