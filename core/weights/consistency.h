#pragma once

#include <cstddef>

namespace waymark {

/// Whose random index (mean consistency index of random matrices) a consistency ratio is measured by.
enum class RandomIndex {
    saaty2005,        ///< up to 15 criteria
    saaty1980,        ///< up to 10
    doneganDodd1991,  ///< up to 15
    alonsoLamata2006, ///< a line fitted to large samples: 2.7699 n - 4.3513 for the mean lambdaMax; any number
};

/// Up to here comparisons pass as consistent (Saaty).
inline constexpr double kConsistentEnough = 0.1;

struct Consistency {
    double ratio = 0; ///< >= 0; 0 for fewer than three criteria, which cannot contradict each other
    RandomIndex randomIndex = RandomIndex::saaty2005; ///< the one that was used
    bool operator==(const Consistency&) const = default;
};

/// Saaty's consistency ratio ((lambdaMax - n) / (n - 1)) / RI. Beyond the table of the wanted index it is measured by
/// Alonso & Lamata (2006). Of a matrix that was filled up it is that of the kindest filling, so a lower bound.
Consistency consistencyOf(double lambdaMax, std::size_t criteria, RandomIndex wanted = RandomIndex::saaty2005);

} // namespace waymark
