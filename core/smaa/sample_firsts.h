#pragma once

#include <optional>
#include <vector>

#include "core/smaa/sample.h"

namespace waymark {

/// An alternative and the weights under which it is asked how often it is first.
struct Favoured {
    std::size_t alternative = 0;
    std::vector<double> weights; ///< by criterion
};

/// The share of worlds in which each is first under its own weights, fixed (Regime::stated, give or take 0); equal ones
/// share evenly. What sampleTable draws and counts for each of them, but values are drawn once for all: much less work.
/// Same seed, same bits, as there. None when cancelled.
std::optional<std::vector<double>> sampleFirsts(
    const DecisionTable& table, const std::vector<Favoured>& favoured, const RunOptions& options);

} // namespace waymark
