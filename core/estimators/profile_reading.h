#pragma once

#include "core/estimators/profile_analysis.h"
#include "core/estimators/profile_classes.h"
#include "core/estimators/profile_tally.h"

namespace waymark {

/// Puts into an analysis that has its figures what they come to: the finding, its reading, warnings and hints.
///
/// Nothing to gain where hardly a core was busy. Else the largest group decides if it dominates, and nothing stands out
/// if it does not. Own code that dominates is a poor algorithm where most of its time goes into maps, copies and
/// comparisons; a part to cut out where a few functions have most of it; else it is spread all over.
void readProfile(const ProfileTally& tally, const ProfileClasses& classes, ProfileAnalysis& analysis);

} // namespace waymark
