#include "core/robustness/flip_point.h"

#include <cmath>

namespace waymark {

std::optional<double> flipPoint(const Stretch& way, double tolerance, const std::function<bool(double)>& hasTurned)
{
    if (way.from == way.to || !hasTurned(way.to))
        return std::nullopt;
    double before = way.from;
    double turned = way.to;
    while (std::abs(turned - before) > tolerance) {
        const double middle = before + (turned - before) / 2;
        if (middle == before || middle == turned)
            break;
        (hasTurned(middle) ? turned : before) = middle;
    }
    return turned;
}

} // namespace waymark
