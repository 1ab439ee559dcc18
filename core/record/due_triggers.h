#pragma once

#include <cstddef>
#include <vector>

#include "core/assessment/answer_sheet.h"
#include "core/assessment/assessment.h"
#include "core/decision/record.h"

namespace waymark {

/// The triggers that hold today, by their place in the list. The assessment is that of the inputs. What a trigger says
/// of a question that is hidden or gone, or of a criterion that is gone, does not hold.
std::vector<std::size_t> dueTriggers(const Framework& framework, const Inputs& inputs, const Assessment& assessment,
    const std::vector<Trigger>& triggers);

} // namespace waymark
