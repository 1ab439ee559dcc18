#pragma once

#include <cstddef>
#include <vector>

#include "core/decision/record.h"
#include "core/robustness/study.h"

namespace waymark {

/// More of a kind nobody keeps an eye on.
inline constexpr std::size_t kMostTriggers = 5;

/// When the verdict would be another: changes of one answer, then of two together, then of one weight with the others
/// in proportion; of each kind the nearest first, up to `kMostTriggers`. Numbers are brought, on their question's
/// steps, as near as values and rules turn the verdict, if it stands in worlds there; weights end on a whole percent
/// where that is near enough. Each was tried: with the change, in the study's own worlds, the verdict is the one that
/// the trigger names. Another starting point is another decision and no trigger. None while nothing is decided.
std::vector<Trigger> triggersOf(const Framework& framework, const Study& study);

/// The inputs of a study as a trigger would have them: to try it, or to show what would be.
Inputs inputsUnder(const Framework& framework, const Study& study, const Trigger& trigger);

} // namespace waymark
