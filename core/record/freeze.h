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

/// What a revision or a report carries along; the framework must be the one that the study was made with, and the
/// inputs name it, whatever the decision named. `figures` are the assessment's.
Frozen freeze(const Framework& framework, const Decision& decision, const Study& study);

} // namespace waymark
