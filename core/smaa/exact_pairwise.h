#pragma once

#include <span>
#include <vector>

namespace waymark {

/// P(c.w <= t) for w uniform on the simplex: the volume of a half-space by the recursion of Ali (1973) and Varsi
/// (1973). Convex combinations only, so ties and near-ties are safe; absolute error below 1e-12 for up to 64 criteria.
double simplexBelow(std::span<const double> c, double t);

/// Pairwise winning of a over b for fixed values, w uniform on the simplex: P(d.w > 0) with d = values of a - values of
/// b, ties half; all differences zero is a tie (0.5).
double pairwiseWinning(std::span<const double> differences);

/// The vertices of {w on the simplex: w keeps the order of the weights, equal ones unordered among themselves}, where
/// that set is a simplex, i.e. all weights differ; the centroid of the vertices is ROC.
std::vector<std::vector<double>> orderedVertices(std::span<const double> weights);

/// The same over the weights that keep the order of `weights`. With tied weights the set is no simplex: it splits into
/// equal simplices, one per order of the tied, and the result is their mean.
double pairwiseWinningOrdered(std::span<const double> differences, std::span<const double> weights);

} // namespace waymark
