#pragma once

#include <optional>
#include <vector>

#include "core/robustness/robustness.h"

namespace waymark {

/// Finds for each challenger the shift of its value at which it wins as many worlds against the default as the
/// framework's threshold asks: sampled at three shifts, with straight lines between, for around one half shares of
/// worlds are nearly straight in the lead. Agrees with the assessment, which has to be a settled one: who leads
/// unproven there needs more than its lead, who qualifies needs no more than it has. None when cancelled.
std::optional<RequiredLeads> requiredLeads(
    const Framework& framework, const Inputs& inputs, const Assessment& settled, const RunOptions& run);

/// Those of the challengers with a reason alone, in the worlds of the settled assessment; 0 for the others.
std::optional<RequiredLeads> requiredLeadsWithReason(
    const Framework& framework, const DecisionWorlds& worlds, const Assessment& settled, const RunOptions& run);

} // namespace waymark
