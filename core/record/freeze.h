#pragma once

#include "core/decision/record.h"
#include "core/robustness/study.h"

namespace waymark {

/// Everything in numbers and ids that is told of a decision, by key. What stands in a file for years is checked against
/// these keys: more may come, but none is renamed or goes.
///
///     verdict.alternative  verdict.kind  verdict.headline  verdict.default  verdict.strength
///     answered  questions  answeredShare
///     value.A  excluded.A (by which rule)  weight.C  points.A.Q (what an answer adds)
///     stable.C.low  .high  .below  .above (between which weights the verdict stands, and who takes over)
///     rank.A.N  pairwise.A.B  verdictShare.A (as stated)  pairwiseInOrder.A.B
///
/// What there is not has no key: the value of what is off the table, the strength of what is undecided.
Figures assessmentFigures(const Framework& framework, const Study& study);

/// The verdict's alternative; empty when undecided.
AlternativeId recommendedBy(const Framework& framework, const Study& study);

/// What a revision or a report that states these figures carries along; the framework must be the one that the study
/// was made with, and the inputs name it, whatever the decision named.
Frozen freeze(const Framework& framework, const Decision& decision, const Study& study, Figures figures);

/// Whether a decision is what was frozen, both as they are spelt today, so that a file's older form is no change. What
/// cannot be read any more counts as changed.
bool isAsFrozen(const Framework& framework, const Decision& decision, const Frozen& frozen);

} // namespace waymark
