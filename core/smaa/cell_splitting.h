#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace waymark {

/// A simplex, and linear functionals on it by what they are worth at its vertices.
struct MeasuredSimplex {
    std::vector<std::vector<double>> vertices;    ///< [vertex][coordinate]; as many vertices as coordinates
    std::vector<std::vector<double>> functionals; ///< [functional][vertex]
};

/// A part of a simplex in which no functional changes its sign.
struct SplitCell {
    double share = 0; ///< of the simplex's volume
    std::span<const double> centroid;
    std::span<const int> signs; ///< by functional: -1, 0 (zero all over the cell) or 1
};
using CellVisitor = std::function<void(const SplitCell&)>;

/// Splits a simplex along the planes on which its functionals are zero, and shows every cell. One functional after the
/// other, edge by edge: the new vertex on an edge takes one end's place in the one part and the other's in the other,
/// and the functional is exactly 0 there, so that each cut leaves fewer edges to cut. How many cells there are; none
/// when they are more than `budget` (some were shown by then).
std::optional<std::size_t> splitIntoCells(const MeasuredSimplex& simplex, std::size_t budget, const CellVisitor& visit);

} // namespace waymark
