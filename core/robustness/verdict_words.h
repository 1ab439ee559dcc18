#pragma once

#include "core/base/named.h"
#include "core/framework/framework.h"
#include "core/robustness/robustness.h"

namespace waymark {

/// How files and outputs spell what a verdict is.
inline constexpr Named<VerdictKind> kVerdictKindWords[] = {{"undecided", VerdictKind::undecided},
    {"build", VerdictKind::build}, {"rewrite", VerdictKind::rewrite}, {"extract", VerdictKind::extract},
    {"keep", VerdictKind::keep}};
inline constexpr Named<Strength> kStrengthWords[] = {
    {"robust", Strength::robust}, {"fragile", Strength::fragile}, {"tie", Strength::tie}};

} // namespace waymark
