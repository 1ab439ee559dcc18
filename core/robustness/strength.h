#pragma once

#include <vector>

#include "core/robustness/robustness.h"

namespace waymark {

/// Why the verdict is not robust by the framework's thresholds; none if it is. It wins against a rival where the whole
/// rule does: one without a reason counts only if a rule could still give it one. The verdict's
/// alternative and the highest value beside it are a tie when their pairwise winning lies within the thresholds' band.
std::vector<Doubt> doubtsOf(const Framework& framework, const Inputs& inputs, const Assessment& assessment,
    const Odds& stated, const Odds& order);

/// Whether nobody but the verdict's alternative can win in any world, whatever the values: the others on the table lack
/// a specific reason against the default. Then the verdict's share of worlds is 1 and says nothing of the values.
bool isUnopposed(const Assessment& assessment);

/// A tie if that is among the doubts, robust without doubts, else fragile.
Strength strengthOf(const std::vector<Doubt>& doubts);

} // namespace waymark
