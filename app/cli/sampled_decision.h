#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/cli/sampling_options.h"
#include "core/robustness/robustness.h"

namespace waymark::cli {

/// A decision in its what-if worlds, as `assess` tells of it.
struct SampledDecision {
    SettledAssessment settled;
    std::uint64_t seed = kDefaultSeed;
    std::uint64_t worlds = kWorldsAtRest;
    Regime regime = Regime::stated;
    std::optional<Odds> odds;                      ///< in that regime; none while nothing is decided
    std::vector<std::optional<double>> confidence; ///< by alternative; none where it is never first
};

/// Settles a decision and draws the worlds of the regime that was asked for.
SampledDecision sampleDecision(
    const Framework& framework, const Decision& decision, Reading reading, const SamplingOptions& options);

} // namespace waymark::cli
