#include "core/sampling/triangle_quantile.h"

#include <cmath>

namespace waymark {

double quantile(const Triangle& triangle, double p)
{
    const double width = triangle.high - triangle.low;
    const double rise = triangle.mode - triangle.low;
    if (p * width < rise)
        return triangle.low + std::sqrt(p * width * rise);
    return triangle.high - std::sqrt((1 - p) * width * (width - rise));
}

} // namespace waymark
