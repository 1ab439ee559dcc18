#pragma once

#include <string>
#include <vector>

#include "core/weights/pairwise_weights.h"

namespace waymark::test {

/// All comparisons of `criteria` criteria, from the upper triangle row by row.
Comparisons fromUpper(std::size_t criteria, const std::vector<double>& ratios);

/// Numbers and fractions of numbers, divided by blanks: "3 1/7 1/1.13".
std::vector<double> ratiosOf(const std::string& text);

/// The filled matrix's principal eigenvalue and eigenvector by the method as published (Bozoki, Fulop & Ronyai 2010,
/// section 5): cyclic coordinates, each missing entry in turn by golden section over its logarithm. Slow.
PairwiseWeights byCyclicCoordinates(const Comparisons& comparisons);

} // namespace waymark::test
