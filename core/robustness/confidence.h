#pragma once

#include <optional>
#include <vector>

#include "core/robustness/robustness.h"

namespace waymark {

/// Confidence factors (SMAA-2): how often each alternative is first when everybody agrees on the weights that favour it
/// (its central weights in these odds, fixed) and only the values are drawn. By the framework's alternatives; none
/// where it is never first or off the table. None at all when cancelled.
std::optional<std::vector<std::optional<double>>> confidenceOf(
    const DecisionWorlds& worlds, const Odds& odds, const RunOptions& run);

} // namespace waymark
