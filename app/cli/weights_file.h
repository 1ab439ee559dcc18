#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/weights/pairwise_weights.h"

namespace waymark::cli {

inline constexpr std::size_t kMostCriteria = 64;

/// `roc`: criteria in their order, and how many of them stand level, rank by rank.
struct RankedCriteria {
    std::vector<std::string> criteria;
    std::vector<std::size_t> tieSizes;
};

/// `swing`, `smart`: points of each criterion, not all 0.
struct PointedCriteria {
    std::vector<std::string> criteria;
    std::vector<double> points;
};

/// `ahp`: comparisons that hang together.
struct ComparedCriteria {
    std::vector<std::string> criteria;
    Comparisons comparisons;
};

// Each reads a file's text strictly, or returns every fault with its place. Criteria have different names and number
// from 1 to kMostCriteria; members that the format does not have are faults.
Result<RankedCriteria> readRanked(std::string_view text, const std::string& file);
Result<PointedCriteria> readPointed(std::string_view text, const std::string& file);

/// The upper triangle of the square matrix counts; the lower one may hold anything positive or null, the diagonal 1 or
/// null.
Result<ComparedCriteria> readCompared(std::string_view text, const std::string& file);

} // namespace waymark::cli
