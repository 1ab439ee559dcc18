#pragma once

#include <optional>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

namespace waymark {

/// A part of the weight's way from 0 to 1 on which one alternative is the verdict.
struct StabilityStretch {
    double from = 0;
    double to = 1;
    std::optional<AlternativeIndex> winner; ///< none: nobody can be named there
    bool operator==(const StabilityStretch&) const = default;
};

/// How far one priority may move, the others kept in proportion.
struct StabilityRow {
    CriterionIndex criterion;
    double weight = 0;                       ///< today's, 0..1
    std::vector<StabilityStretch> stretches; ///< ascending, without gaps, from 0 to 1
    std::optional<double> flipsBelow;        ///< the verdict changes under this weight
    std::optional<double> flipsAbove;        ///< the verdict changes over this weight
    bool flips() const { return flipsBelow || flipsAbove; }
    /// From today's weight to the nearest flip; none if there is none.
    std::optional<double> distance() const;
    bool operator==(const StabilityRow&) const = default;
};

/// The relevant criteria, those that flip with the smallest move first, those that never do last (the heavier first).
/// Empty while nothing is decided.
std::vector<StabilityRow> stabilityData(const Framework& framework, const Assessment& assessment);

} // namespace waymark
