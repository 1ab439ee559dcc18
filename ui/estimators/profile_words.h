#pragma once

#include "core/estimators/profile_facts.h"
#include "core/estimators/profile_reading.h"
#include "ui/estimators/shown_estimate.h"
#include "ui/text/texts.h"

namespace waymark::ui {

/// A CPU profile as it is looked at: a bar for each category, and what follows from it.
ShownEstimate shownProfile(const ProfileFacts& facts, const ProfileReading& reading, const Texts& texts);

} // namespace waymark::ui
