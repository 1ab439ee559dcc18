#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/estimators/classified_functions.h"
#include "core/estimators/profile_classes.h"
#include "core/imports/cpu_profile.h"

namespace waymark {

/// By name; the names stand in the profile.
using TimeByFunction = std::unordered_map<std::string_view, std::int64_t>;

/// Where the time of a profile went, in nanoseconds of CPU time.
struct ProfileTally {
    OwnBy ownBy = OwnBy::nothing;
    std::int64_t ticks = 0;
    std::int64_t total = 0;
    std::int64_t idleMarking = 0;   ///< left out: the collector using cores that nobody needed
    std::int64_t parkedThreads = 0; ///< left out: threads that slept and were counted as running
    std::int64_t counted = 0;       ///< what is not left out; of it are all the figures below
    std::array<std::int64_t, kProfileCategories> byCategory{};
    std::array<TimeByFunction, kProfileCategories> byFunction; ///< of each category, the calls that decided it
    std::vector<std::int64_t> byGroup;                         ///< in the order of the catalogue
    std::int64_t ownInHelpers = 0;                             ///< own code's, spent in helpers that it called
    std::int64_t allocation = 0;                               ///< at or below the allocator
    std::int64_t assist = 0;                                   ///< requests helping the collector
};

/// The profile must outlive the tally. Main module: as `classifyFunctions` has it.
ProfileTally tallyProfile(const CpuProfile& profile, const ProfileClasses& classes, const std::string& mainModule);

} // namespace waymark
