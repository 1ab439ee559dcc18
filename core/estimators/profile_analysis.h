#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/estimators/profile_classes.h"
#include "core/imports/cpu_profile.h"

namespace waymark {

/// A function and its part of all the time that counts.
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

/// What a CPU profile says.
struct ProfileAnalysis {
    std::size_t samples = 0; ///< different stacks
    std::int64_t ticks = 0;  ///< how often the profiler looked
    std::optional<double> durationSeconds;
    double cpuSeconds = 0;
    std::optional<double> averageCores;    ///< busy ones, where the profile says how long it took
    std::vector<CategoryShare> categories; ///< largest first, those with time
    std::vector<GroupShare> groups;        ///< in the order of the catalogue
    ProfileFinding finding = ProfileFinding::flat;
    Message reading;               ///< the finding and what follows from it
    std::vector<Message> warnings; ///< why to trust it less
    std::vector<Message> hints;    ///< what else is worth a look
    bool operator==(const ProfileAnalysis&) const = default;
};

inline constexpr std::size_t kTopFunctions = 10;

ProfileAnalysis analyseProfile(const CpuProfile& profile, const ProfileClasses& classes);

} // namespace waymark
