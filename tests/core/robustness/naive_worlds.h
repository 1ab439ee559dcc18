#pragma once

#include <cstdint>
#include <vector>

#include "core/assessment/assess.h"
#include "core/framework/framework.h"

namespace waymark::test {

/// What a plain simulation counts: standard generators and distributions, one world at a time, straight from the
/// design.
struct NaiveOdds {
    std::vector<double> first;                ///< by alternative: share of worlds in which it is highest
    std::vector<std::vector<double>> winning; ///< [a][b]; ties half; of those on the table
    std::vector<double> verdictShare;         ///< by alternative: the whole rule in that world, taken for the truth
};

NaiveOdds naiveOdds(const Framework& framework, const Decision& decision, const Assessment& assessment,
    std::uint64_t worlds, std::uint64_t seed);

} // namespace waymark::test
