#pragma once

#include <cstdint>
#include <vector>

#include "core/smaa/tally.h"

namespace waymark {

/// What worlds that are all the same would have counted. Totals closer than 1e-11 are equal: values of 0..100, divided
/// by their width, that would be 1e-9 apart.
Tally fixedTally(const std::vector<double>& totals, const std::vector<double>& weights, std::uint64_t worlds);

} // namespace waymark
