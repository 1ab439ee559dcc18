#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace waymark {

/// How an order becomes weights, for position i of n.
enum class RankFormula {
    centroid,   ///< ROC: (1/n) sum of 1/k for k = i..n, the centroid of the ranked simplex (Barron & Barrett 1996)
    sum,        ///< RS: n + 1 - i, normalised (Stillwell, Seaver & Edwards 1981)
    reciprocal, ///< RR: 1/i, normalised (ibid.)
    sumAndReciprocal, ///< SR: 1/i + (n + 1 - i)/n, normalised (Danielson & Ekenberg 2014)
};

/// The weight of each position, most important first; they add up to 1.
std::vector<double> rankWeights(RankFormula formula, std::size_t positions);

/// The same with ties: `sizes` says how many stand level, most important first (each at least 1). The members of a tie
/// take up as many positions and each has the mean of their weights. Returns the weight of one member, by tie.
std::vector<double> tiedRankWeights(RankFormula formula, std::span<const std::size_t> sizes);

} // namespace waymark
