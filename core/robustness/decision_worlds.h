#pragma once

#include <optional>
#include <vector>

#include "core/assessment/answer_sheet.h"
#include "core/assessment/assess.h"
#include "core/smaa/weight_space.h"
#include "core/smaa/world_model.h"

namespace waymark {

/// Weight of a world's common factor: how far the evidence as a whole leans to one side (design: Gaussian copula).
inline constexpr double kFactorWeight = 0.5;

/// A decision as the what-if engine sees it: alternatives on the table and relevant criteria only, with the way back.
struct DecisionWorlds {
    WorldModel model;
    WorldRule rule;
    WeightSpace stated;
    std::vector<AlternativeIndex> alternatives; ///< by the model's index
    std::vector<CriterionIndex> criteria;       ///< by the model's index
};

/// Tabulates every answer once. Within a criterion an alternative's values move together (one variate: they rest on the
/// same ignorance), one that stands for another or is derived moves with it, and open questions pick one option a world
/// for all alternatives alike. The assessment must be the one of these inputs.
DecisionWorlds worldsOf(const Framework& framework, const Inputs& inputs, const Assessment& assessment);

} // namespace waymark
