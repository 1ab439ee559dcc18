#pragma once

#include "core/assessment/answer_sheet.h"
#include "core/assessment/assess.h"

namespace waymark {

/// `assess` for answers that are already combined; what-if questions change the opinions and ask again.
Assessment assessOpinions(
    const Framework& framework, const Opinions& opinions, const Priorities& priorities, const AssessOptions& options);

} // namespace waymark
