#pragma once

#include <cstdint>
#include <vector>

#include "core/base/result.h"
#include "core/base/triangle.h"
#include "core/estimators/band.h"
#include "core/smaa/sample.h"

namespace waymark {

struct HotPathInput {
    double requestMs = 1;       ///< end to end
    double hotShare = 0;        ///< of that time, waiting included, in the part to be moved, 0..1
    double callsPerRequest = 1; ///< across the boundary
    Triangle speedUp{1, 1, 1};  ///< x: how much faster the part runs elsewhere
    Triangle callUs{0, 0, 0};   ///< what a call across the boundary costs
};

/// What a number of calls makes of the gain.
struct GainAtCalls {
    double callsPerRequest = 1;
    Band gain;
    bool operator==(const GainAtCalls&) const = default;
};

struct HotPathEstimate {
    Band gain;                ///< x: time of a request over the new one; below 1 it loses
    double ceiling = 1;       ///< x: with an endless speed-up and no boundary (Amdahl 1967); infinite if all is hot
    Band breakEvenCalls;      ///< calls per request at which the boundary has eaten the gain; infinite if it is free
    double workPerCallUs = 0; ///< time in the part between two calls, as it is today
    double gaining = 0;       ///< chance that the gain is above 1
    std::vector<GainAtCalls> curve; ///< from one call to a million, in steps of 1, 2 and 5
    bool operator==(const HotPathEstimate&) const = default;
};

/// T' = T (1 - f + f / s) + n c (Amdahl's law with a boundary), over draws of the speed-up and of what a call costs.
/// As T is a request's whole time, f is the part's share of the whole: of its share in a CPU profile, which knows
/// nothing of waiting, as much as the processor is busy of T.
Result<HotPathEstimate> estimateHotPath(const HotPathInput& input, std::uint64_t seed = kDefaultSeed);

} // namespace waymark
