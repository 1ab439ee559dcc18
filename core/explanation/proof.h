#pragma once

#include <vector>

#include "core/assessment/assessment.h"
#include "core/base/message.h"
#include "core/framework/framework.h"

namespace waymark {

/// Who scores highest, what the rule of proof makes of it, and in so many words every lead without a reason and every
/// reason without a lead. Nothing while the verdict is undecided.
std::vector<Message> proofOf(const Framework& framework, const Assessment& assessment);

} // namespace waymark
