#pragma once

#include <cstddef>
#include <vector>

#include "core/estimators/latency.h"

namespace waymark {

/// Simulated requests as a textbook has them: std::lognormal_distribution, one call after the other, cycles of the
/// collector one by one. What is assumed of the runtime is taken at its mode.
struct NaiveLatency {
    std::vector<double> totalsMs; ///< sorted
    double delayed = 0;           ///< share
};

NaiveLatency naiveLatency(const LatencyInput& input, std::size_t alternative, std::size_t requests);

} // namespace waymark
