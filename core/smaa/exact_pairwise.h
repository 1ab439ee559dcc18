#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/smaa/weight_space.h"

namespace waymark {

/// Tied weights split the weights that keep an order into that many simplices at most before exactness is given up.
inline constexpr std::size_t kMostTiedOrders = 5040; // 7!, some half a millisecond a pair

/// P(c.w <= t) for w uniform on the simplex: the volume of a half-space by the recursion of Ali (1973) and Varsi
/// (1973). Convex combinations only, so ties and near-ties are safe; absolute error below 1e-12 for up to 64 criteria.
/// All c equal t: 1. Finite numbers, whose differences from t are finite too; at least one.
double simplexBelow(std::span<const double> c, double t);

/// Pairwise winning of a over b for fixed values, w uniform on the simplex: P(d.w > 0) with d = values of a - values of
/// b, ties half; all differences zero is a tie (0.5), and so is no criterion at all.
double pairwiseWinning(std::span<const double> differences);

/// The same over the weights that keep the order of `weights`; equal ones are unordered among themselves. None where
/// that takes more than kMostTiedOrders simplices.
std::optional<double> pairwiseWinningOrdered(std::span<const double> differences, std::span<const double> weights);

/// Pairwise winning of every alternative (row) over every other, diagonal 0.5, for fixed values
/// [alternative][criterion]. None under `stated`, or where tied orders would take longer than some ten milliseconds.
/// Weights that are all 0 leave everything tied.
std::optional<std::vector<std::vector<double>>> exactPairwise(
    const std::vector<std::vector<double>>& values, const WeightSpace& space);

} // namespace waymark
