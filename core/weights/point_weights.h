#pragma once

#include <span>
#include <vector>

#include "core/base/point_range.h"

namespace waymark {

/// Points of direct rating, swing (the largest swing has 100) or SMART (the least important criterion has 10) as
/// weights: each over their sum. Points are finite and >= 0; where all are 0, so are the weights.
std::vector<double> pointWeights(std::span<const double> points);

/// The same for points known as intervals: the middles count.
std::vector<double> rangeWeights(std::span<const PointRange> ranges);

} // namespace waymark
