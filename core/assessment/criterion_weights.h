#pragma once

#include <vector>

#include "core/assessment/rule_outcome.h"
#include "core/decision/decision.h"

namespace waymark {

/// Each question's share in its criterion after others dropped out, by question; 0 where it gives no values, is hidden,
/// does not apply, or its criterion is irrelevant. The shares of a relevant criterion add up to 1.
std::vector<double> questionShares(const Framework& framework, const AnswerSheet& sheet, Reading reading);

/// What the weights are made from.
struct WeightInputs {
    const Framework& framework;
    const AnswerSheet& sheet;
    const std::vector<double>& shares; ///< of questionShares
    const RuleOutcome& outcome;
    const Priorities& priorities;
    Reading reading;
};

/// Importances and weights by criterion: default x the largest raise x the strongest cut; a rating replaces that
/// product for its criterion; another method than rating replaces all (core/assessment/method_weights). A criterion
/// without a share left is irrelevant and its weight is spread in proportion; where no points are left at all, every
/// weight is 0. Stability intervals are not filled in here.
std::vector<CriterionResult> criterionWeights(const WeightInputs& inputs);

} // namespace waymark
