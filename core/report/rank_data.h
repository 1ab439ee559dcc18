#pragma once

#include <vector>

#include "core/robustness/robustness.h"

namespace waymark {

/// How often an alternative comes first, second, and so on in the what-if worlds.
struct RankRow {
    AlternativeIndex alternative;
    std::vector<double> shares; ///< by rank; add up to 1
    double verdictShare = 0;    ///< of worlds in which the whole rule falls on it
    bool operator==(const RankRow&) const = default;
};

/// The alternatives on the table, the one that comes first most often first.
std::vector<RankRow> rankData(const Odds& odds);

} // namespace waymark
