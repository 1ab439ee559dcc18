#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/assessment/assessment.h"

namespace waymark {

/// What a question adds to one alternative more than to another; negative: less.
struct PointDifference {
    QuestionIndex question;
    CriterionIndex criterion;
    double points = 0;
    std::vector<EvidenceIndex> cites; ///< what the values of the two rest on
    bool own = false;                 ///< one of the values is the team's own
    bool operator==(const PointDifference&) const = default;
};

/// The highest value on the table but for one alternative's; none if there is no other.
std::optional<AlternativeIndex> bestBut(std::optional<AlternativeIndex> excepted, const Assessment& assessment);

/// The alternatives worth comparing: the verdict, or else the highest value, and the best of the others. None if fewer
/// than two are on the table.
std::optional<std::pair<AlternativeIndex, AlternativeIndex>> worthComparing(const Assessment& assessment);

/// Question by question what sets the first apart from the second, largest first; they add up to the difference of the
/// values.
std::vector<PointDifference> pointDifferences(
    const Assessment& assessment, const std::pair<AlternativeIndex, AlternativeIndex>& alternatives);

} // namespace waymark
