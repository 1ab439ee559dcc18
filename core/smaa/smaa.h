#pragma once

#include <optional>
#include <vector>

#include "core/smaa/sample.h"

namespace waymark {

enum class SmaaMethod { exact, sampled };

/// The indices of SMAA-2, by alternative in the order of the input. Ties share ranks evenly.
struct Smaa {
    std::vector<std::vector<double>> rankAcceptability;             ///< [a][rank]
    std::vector<std::vector<double>> pairwiseWinning;               ///< [a][b]; diagonal 0.5
    std::vector<std::optional<std::vector<double>>> centralWeights; ///< none: never first, or nothing has weight
    std::vector<double> confidence; ///< share of worlds in which a is first under its central weights; 0 without them
    SmaaMethod method = SmaaMethod::sampled;         ///< of all but pairwise winning
    SmaaMethod pairwiseMethod = SmaaMethod::sampled; ///< exact more often than the rest
    std::uint64_t worlds = 0;                        ///< 0 when exact
    double standardError = 0;                        ///< the largest of the rank acceptabilities' own; 0 when exact
    bool operator==(const Smaa&) const = default;
};

/// Rank acceptability, pairwise winning, central weights and confidence of a table: exact where values are fixed, the
/// regime is `any` or `order` and the splitting stays within its budget, sampled otherwise. None when cancelled.
/// Without alternatives the rows are empty; without criteria, or where every weight is 0, all are tied. `space` has a
/// weight per criterion.
std::optional<Smaa> analyse(const DecisionTable& table, const WeightSpace& space, const RunOptions& options);

/// The same where nothing needs to be sampled, else none.
std::optional<Smaa> analyseExactly(const DecisionTable& table, const WeightSpace& space);

/// The chance to be first at these weights for fixed values [alternative][criterion]: 1, 0, or a share among equals.
double firstShareAt(
    std::size_t alternative, const std::vector<std::vector<double>>& values, const std::vector<double>& weights);

} // namespace waymark
