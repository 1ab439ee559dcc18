#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/estimators/profile_category.h"

namespace waymark {

/// What a profile comes to.
enum class ProfileFinding : std::uint8_t {
    idle,          ///< hardly any CPU time in the time recorded
    database,      ///< fix it where it is
    serialization, ///< fix it where it is
    algorithm,     ///< fix it where it is
    collector,     ///< tune first
    waiting,       ///< network, files, scheduler
    libraries,     ///< work of libraries that no other language does away with
    hotPath,       ///< one CPU-bound part that can be cut out
    ownSpread,     ///< own code, all over
    flat,          ///< nothing stands out
};

inline constexpr Named<ProfileFinding> kProfileFindingNames[] = {{"idle", ProfileFinding::idle},
    {"database", ProfileFinding::database}, {"serialization", ProfileFinding::serialization},
    {"algorithm", ProfileFinding::algorithm}, {"collector", ProfileFinding::collector},
    {"waiting", ProfileFinding::waiting}, {"libraries", ProfileFinding::libraries},
    {"hot-path", ProfileFinding::hotPath}, {"own-spread", ProfileFinding::ownSpread}, {"flat", ProfileFinding::flat}};

/// Which functions belong to a category. Of several rules that fit, the first counts.
struct ProfileRule {
    ProfileCategory category = ProfileCategory::application;
    std::vector<std::string> names;    ///< whole names
    std::vector<std::string> prefixes; ///< how names begin
    std::vector<std::string> parts;    ///< what stands somewhere after a name's last slash
};

/// Categories that are judged together.
struct ProfileGroup {
    std::string id;
    ProfileFinding finding = ProfileFinding::flat; ///< what a profile comes to that this group dominates
    bool isOwn = false;                            ///< own code, whose finding depends on how it is spread
    std::vector<ProfileCategory> categories;
    std::vector<std::size_t> draws; ///< groups whose time is this one's as well where it was caused by it
};

/// A figure that a reading rests on.
struct ProfileThreshold {
    double value = 0;
    std::string source; ///< id among the sources
    std::string note;
};

struct ProfileThresholds {
    ProfileThreshold thinTicks;       ///< below so many ticks shares are noise
    ProfileThreshold idleCores;       ///< below so many busy cores there is nothing to gain
    ProfileThreshold dominates;       ///< from this share on a group dominates
    ProfileThreshold nearFrames;      ///< how far from the leaf the collector is looked for
    ProfileThreshold heavyAllocation; ///< share of time at or below the allocator
    ProfileThreshold heavyAssist;     ///< share of time in which requests help the collector
    ProfileThreshold hotFunctions;    ///< so many functions make up a part that can be cut out
    ProfileThreshold hotShare;        ///< the part of own time that they must come to
    ProfileThreshold helperShare;     ///< the part of own time spent in helpers that tells of a poor algorithm
};

/// Functions, by whole name, that say something of a profile beside their category.
struct ProfileSignals {
    std::vector<std::string> allocation;
    std::vector<std::string> assist;
    std::vector<std::string> idleMarking;   ///< the collector using cores that nobody needed
    std::vector<std::string> parkedThreads; ///< found where sleeping threads are counted as running
};

struct ProfileSource {
    std::string id;
    std::string title;
    std::string url; ///< empty for what is our own
};

/// By what a CPU profile is read: a catalogue that ships, resources/catalogues/profile-classes-VERSION.json.
struct ProfileClasses {
    std::string version;
    std::string date;
    std::vector<ProfileSource> sources;
    ProfileThresholds thresholds;
    std::vector<ProfileGroup> groups;
    ProfileSignals signals;
    std::vector<ProfileRule> rules;
};

} // namespace waymark
