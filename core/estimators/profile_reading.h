#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/estimators/profile_classes.h"
#include "core/estimators/profile_facts.h"

namespace waymark {

/// What follows from a CPU profile.
struct ProfileReading {
    ProfileFinding finding = ProfileFinding::flat;
    Message conclusion;            ///< the finding in words, and what to do
    std::vector<Message> warnings; ///< why to trust it less
    std::vector<Message> hints;    ///< what else is worth a look
    bool operator==(const ProfileReading&) const = default;
};

/// Nothing to gain where hardly a core was busy. Else the largest group decides if it dominates, and nothing stands out
/// if it does not. Own code that dominates is a poor algorithm where most of its time goes into maps, copies and
/// comparisons; a part to cut out where a few functions have most of it; else it is spread all over.
ProfileReading readProfile(const ProfileFacts& facts, const ProfileClasses& classes);

/// The figures that a framework's thresholds may name: `samples`, `cpuSeconds`, `share.CATEGORY` in percent (of every
/// category, unless no time counts at all), and `finding.ID`, 1 for the finding and absent for any other.
std::map<std::string, double> profileFigures(const ProfileFacts& facts, ProfileFinding finding);

} // namespace waymark
