#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/estimators/classified_functions.h"
#include "core/estimators/profile_classes.h"
#include "core/imports/cpu_profile.h"

namespace waymark {

/// A function and its part of the time that counts.
struct FunctionShare {
    std::string name;
    double share = 0;
    bool operator==(const FunctionShare&) const = default;
};

struct CategoryShare {
    ProfileCategory category = ProfileCategory::application;
    double share = 0;
    std::vector<FunctionShare> top; ///< largest first, the calls that put time into this category
    bool operator==(const CategoryShare&) const = default;
};

/// What is judged together, and its part of the time: the network that a query waits for is the database's here.
struct GroupShare {
    std::string id;
    double share = 0;
    bool operator==(const GroupShare&) const = default;
};

/// What a CPU profile shows. Shares are of the time that counts: all but what is left out.
struct ProfileFacts {
    std::size_t samples = 0; ///< different stacks
    std::int64_t ticks = 0;  ///< how often the profiler looked
    std::optional<double> durationSeconds;
    double cpuSeconds = 0;                 ///< all of it, what is left out too
    std::vector<CategoryShare> categories; ///< largest first, those with time
    std::vector<GroupShare> groups;        ///< in the order of the catalogue
    OwnBy ownBy = OwnBy::nothing;          ///< by what own code was told from other libraries
    std::string mainModule;                ///< whose code was said to be own; empty: nobody said
    double ownInHelpers = 0;               ///< part of own code's time, spent in helpers that it called
    double allocation = 0;                 ///< at or below the allocator
    double assist = 0;                     ///< requests helping the collector
    double idleMarking = 0;                ///< left out, a part of everything: cores lent to the collector
    double parkedThreads = 0;              ///< left out, a part of everything: threads that slept
    bool operator==(const ProfileFacts&) const = default;

    /// Busy cores on average, where the profile says how long it took.
    std::optional<double> averageCores() const;
};

inline constexpr std::size_t kTopFunctions = 10;

/// Main module: the path that `go.mod` names, whose code is own; empty: nobody says.
ProfileFacts measureProfile(
    const CpuProfile& profile, const ProfileClasses& classes, const std::string& mainModule = {});

} // namespace waymark
