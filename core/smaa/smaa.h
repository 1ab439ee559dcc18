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
    std::vector<std::optional<std::vector<double>>> centralWeights; ///< none: never first
    std::vector<double> confidence; ///< share of worlds in which a is first under its central weights; 0 without them
    SmaaMethod method = SmaaMethod::sampled;
    std::uint64_t worlds = 0; ///< 0 when exact
    double standardError = 0; ///< the largest of the rank acceptabilities' own; 0 when exact
};

/// Rank acceptability, pairwise winning, central weights and confidence of a table: exact where values are fixed, the
/// regime is `any` or `order` and the splitting stays within its budget, sampled otherwise. None when cancelled. A
/// table without alternatives or criteria gives empty rows.
std::optional<Smaa> analyse(const DecisionTable& table, const WeightSpace& space, const RunOptions& options);

} // namespace waymark
