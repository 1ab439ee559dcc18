#pragma once

#include <vector>

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

namespace waymark {

/// All criteria, the heaviest first; equal ones in the framework's order.
std::vector<CriterionIndex> heaviestFirst(const Assessment& assessment);

/// By page: the weight of its criteria together, 0..1.
std::vector<double> pageWeights(const Framework& framework, const Assessment& assessment);

/// The pages whose criteria carry weight, in the framework's order.
std::vector<PageIndex> weightedPages(const Framework& framework, const Assessment& assessment);

} // namespace waymark
