#include "core/estimators/band.h"

#include <algorithm>
#include <cassert>
#include <cstddef>

namespace waymark {
namespace {

double quantileOf(const std::vector<double>& sorted, double p)
{
    const double place = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const double rest = place - static_cast<double>(below);
    if (rest == 0 || sorted[below] == sorted[below + 1])
        return sorted[below]; // nor does one infinity take another away
    return sorted[below] + rest * (sorted[below + 1] - sorted[below]);
}

} // namespace

Band bandOf(std::vector<double> drawn)
{
    assert(!drawn.empty());
    std::ranges::sort(drawn);
    return {quantileOf(drawn, 0.05), quantileOf(drawn, 0.5), quantileOf(drawn, 0.95)};
}

} // namespace waymark
