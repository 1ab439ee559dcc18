#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/result.h"
#include "core/base/triangle.h"
#include "core/estimators/band.h"
#include "core/smaa/sample.h"

namespace waymark {

/// More groups would take seconds, and nobody lists them.
inline constexpr std::size_t kMostPeopleGroups = 200;

/// People who are alike, and from when on they are there.
struct PeopleGroup {
    double count = 0;
    double month = 0;        ///< 0: from the start
    std::vector<bool> knows; ///< by alternative
};

/// How somebody new to an alternative's languages gets up to pace, in weeks since they start: evenly from nothing to
/// useful, then evenly to full pace. Who is useful later than at full pace is at full pace then.
struct RampCurve {
    Triangle weeksToUseful;
    Triangle weeksToFull;
};

struct RampInput {
    std::vector<PeopleGroup> people;     ///< from the start; one at least, or somebody to come; up to kMostPeopleGroups
    std::vector<PeopleGroup> hires;      ///< as many
    double releaseWeeks = 1;             ///< size of the first release in person-weeks at full pace
    Triangle usefulShare{0.5, 0.5, 0.5}; ///< of full pace
    std::vector<RampCurve> alternatives;
};

inline constexpr std::size_t kRampWeeks = 104;

struct AlternativeRamp {
    std::vector<Band> delivered; ///< person-weeks at full pace by week 0..kRampWeeks
    Band weeksToRelease;         ///< infinite: not within ten years
    bool operator==(const AlternativeRamp&) const = default;
};

struct RampEstimate {
    std::vector<AlternativeRamp> alternatives;
    bool operator==(const RampEstimate&) const = default;
};

Result<RampEstimate> estimateRamp(const RampInput& input, std::uint64_t seed = kDefaultSeed);

} // namespace waymark
