#pragma once

#include <optional>
#include <vector>

#include "core/robustness/counterfactuals.h"
#include "core/robustness/joint_weights.h"
#include "core/robustness/value_flips.h"

namespace waymark {

/// What can be said for an alternative that the verdict does not fall on.
struct BestCase {
    AlternativeIndex alternative;
    double firstShare = 0; ///< how often its value is the highest when any weights count as possible
    /// Criteria that weigh more with those who would choose it (its central weights) than with anybody (even weights,
    /// the mean of any) and than today; up to three, those first that tell most.
    std::vector<CriterionIndex> leansOn;
    /// The default is on the table and no reason for the alternative holds: neither values nor weights make it the
    /// verdict then.
    bool lacksReason = false;
    std::optional<Counterfactual> answers;    ///< the nearest answers that make it the verdict
    std::optional<ValueFlip> value;           ///< the value that has to move least for it
    std::optional<JointWeightChange> weights; ///< the nearest weights that do
    bool operator==(const BestCase&) const = default;

    /// Whether anything that was looked at makes it the verdict.
    bool canWin() const { return answers || value || weights; }
};

/// What the cheapest changes of belief are looked for in.
struct FoundFlips {
    const std::vector<Counterfactual>& answers;
    const std::vector<ValueFlip>& values;
    const std::vector<JointWeightChange>& weights;
};

/// One for each alternative on the table but the verdict's, in the framework's order. `any` are the odds under any
/// weights.
std::vector<BestCase> bestCases(
    const Framework& framework, const Assessment& settled, const Odds& any, const FoundFlips& found);

} // namespace waymark
