#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/smaa/weight_space.h"

namespace waymark {

/// Cells, while criteria and pairs of alternatives are few; proportionally less where there are many. Some ten
/// milliseconds either way.
inline constexpr std::size_t kSplitBudget = 20'000;

/// What splitting finds.
struct ExactRanks {
    std::vector<std::vector<double>> rankAcceptability;             ///< [alternative][rank]; ties share ranks evenly
    std::vector<std::optional<std::vector<double>>> centralWeights; ///< none: never first
    std::size_t cells = 0;
};

/// Splits the weights' simplex along every pair's tie plane until each cell has one order, and adds up volumes and
/// centroids. Each functional's value on each vertex is carried along and set to exactly 0 at a cut, else the splitting
/// does not end. `values` [alternative][criterion], fixed; the regime is `any` or `order`, at least one criterion has
/// weight. None when the budget of cells is used up.
std::optional<ExactRanks> splitSimplex(
    const std::vector<std::vector<double>>& values, const WeightSpace& space, std::size_t budget = kSplitBudget);

} // namespace waymark
