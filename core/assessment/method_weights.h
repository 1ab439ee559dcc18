#pragma once

#include <vector>

#include "core/assessment/assessment.h"
#include "core/decision/priorities.h"
#include "core/weights/pairwise_weights.h"

namespace waymark {

/// Puts what was entered under the method in place of the importances that the framework, the answers and ratings gave
/// (`points` of all criteria, relevant or not). A criterion that nothing was entered for keeps its importance, on the
/// method's own scale:
/// - swing, intervals: the largest importance of a relevant criterion is 100;
/// - smart: the smallest above 0 is 10;
/// - order: the ranked criteria share by rank order centroid what their importances come to together;
/// - pairs: criteria that hang together by comparisons share in the same way, by the principal eigenvector; those that
///   do not hang together stand to each other as their importances do.
/// Fills in `range` too.
void applyMethod(const Framework& framework, const Priorities& priorities, std::vector<CriterionResult>& results);

/// The comparisons between criteria of the framework, which are numbered as there.
Comparisons comparisonsOf(const Framework& framework, const Priorities& priorities);

} // namespace waymark
