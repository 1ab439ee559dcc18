#pragma once

#include <vector>

#include "core/assessment/assessment.h"
#include "core/base/message.h"
#include "core/decision/priorities.h"
#include "core/framework/framework.h"

namespace waymark {

/// What somebody who weighs should look at once more, under the method that counts and for criteria that are relevant;
/// most important first, none if there is nothing to say. Hints, never faults:
/// - comparisons that do not hang together, or contradict each other by more than Saaty's 0.1 (which ones most);
/// - nothing was set apart: three or more figures within a tenth of the largest;
/// - points for steps from worst to best (swing, SMART, intervals) that repeat the importances, as if every step were
///   equally long (core/weights/weighing_habits defines both).
/// The assessment must be of this framework and these priorities.
std::vector<Message> weighingNotices(
    const Framework& framework, const Priorities& priorities, const Assessment& assessment);

} // namespace waymark
