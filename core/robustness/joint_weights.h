#pragma once

#include <vector>

#include "core/assessment/judge.h"
#include "core/robustness/required_lead.h"

namespace waymark {

/// The nearest weights with which the verdict is another.
struct JointWeightChange {
    AlternativeIndex verdict;
    std::vector<double> weights;      ///< by the framework's criteria; just beyond the turn
    double distance = 0;              ///< Euclidean, from today's
    std::vector<CriterionIndex> most; ///< those that move most, up to three and by a percent at least; most first
    bool operator==(const JointWeightChange&) const = default;
};

/// A table to look on: values [alternative][criterion] of those on the table (empty rows: off it), today's weights and
/// what the burden of proof asks.
struct WeighedTable {
    std::vector<std::vector<double>> values;
    std::vector<double> weights;
    Proof asked;         ///< nobody unproven
    RequiredLeads leads; ///< by alternative
};

/// The smallest joint change of the weights (L2) that turns the verdict away from `winner`, for each alternative that
/// can take it under the rule: nearest first, one for each new verdict. Verified by the rule just beyond the turn; one
/// that would have to overtake two others at once may be missed, and so may one that only a tie holds back. Answers and
/// what they leave open stay as they are.
std::vector<JointWeightChange> jointWeightChanges(const WeighedTable& table, AlternativeIndex winner);

/// The same for a settled assessment with a verdict.
std::vector<JointWeightChange> jointWeightChanges(const Assessment& settled, const RequiredLeads& leads);

} // namespace waymark
