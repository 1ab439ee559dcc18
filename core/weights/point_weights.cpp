#include "core/weights/point_weights.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace waymark {

std::vector<double> pointWeights(std::span<const double> points)
{
    assert(std::all_of(points.begin(), points.end(), [](double each) { return each >= 0; }));
    std::vector<double> weights(points.begin(), points.end());
    const double largest = points.empty() ? 0 : *std::max_element(points.begin(), points.end());
    if (largest <= 0)
        return weights;
    const int magnitude = std::ilogb(largest);
    for (double& weight : weights)
        weight = std::scalbn(weight, -magnitude); // exact, and no sum overflows
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

std::vector<double> rangeWeights(std::span<const PointRange> ranges)
{
    std::vector<double> middles;
    middles.reserve(ranges.size());
    for (const PointRange& range : ranges)
        middles.push_back(range.middle());
    return pointWeights(middles);
}

} // namespace waymark
