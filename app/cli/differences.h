#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/assessment/assessment.h"

namespace waymark::cli {

/// What a question adds to one alternative more than to another; negative: less.
struct Difference {
    QuestionIndex question;
    double points = 0;
    std::vector<EvidenceIndex> cites;
};

/// The alternatives worth comparing: the verdict, or else the highest value, and the best of the others. None if fewer
/// than two are on the table.
std::optional<std::pair<AlternativeIndex, AlternativeIndex>> worthComparing(const Assessment& assessment);

/// Question by question what sets the first apart from the second, largest first; they add up to the difference of the
/// values.
std::vector<Difference> differences(
    const Assessment& assessment, const std::pair<AlternativeIndex, AlternativeIndex>& alternatives);

} // namespace waymark::cli
