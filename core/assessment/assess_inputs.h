#pragma once

#include "core/assessment/answer_sheet.h"
#include "core/assessment/assess.h"

namespace waymark {

/// `assess` for inputs that are already combined; what-if questions change them and ask again.
Assessment assessInputs(const Framework& framework, const Inputs& inputs, const AssessOptions& options);

} // namespace waymark
