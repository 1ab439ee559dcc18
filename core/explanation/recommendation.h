#pragma once

#include <vector>

#include "core/assessment/assessment.h"
#include "core/base/message.h"
#include "core/framework/framework.h"

namespace waymark {

/// Who wins and why in one sentence, then the specific reasons that count; when undecided, what to answer first.
std::vector<Message> recommendationOf(const Framework& framework, const Assessment& assessment);

} // namespace waymark
