#include "core/weights/weighing_habits.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <vector>

#include "core/weights/point_weights.h"

namespace waymark {
namespace {

constexpr std::size_t kFewest = 3; ///< two figures are no habit
constexpr double kHardly = 0.1;    ///< of the larger
constexpr double kRounding = 1e-9; ///< 9 beside 10 counts as within a tenth, whatever normalising makes of it

bool isHardlyDifferent(double a, double b)
{
    return std::abs(a - b) <= (kHardly + kRounding) * std::max(a, b);
}

} // namespace

bool isAllTheSame(std::span<const double> points)
{
    if (points.size() < kFewest)
        return false;
    const auto [smallest, largest] = std::minmax_element(points.begin(), points.end());
    return *largest > 0 && isHardlyDifferent(*smallest, *largest);
}

bool repeatsImportances(std::span<const double> points, std::span<const double> importances)
{
    assert(points.size() == importances.size());
    if (points.size() < kFewest || isAllTheSame(importances))
        return false;
    const std::vector<double> weights = pointWeights(points);
    return std::equal(weights.begin(), weights.end(), pointWeights(importances).begin(), isHardlyDifferent);
}

} // namespace waymark
