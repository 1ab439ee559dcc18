#pragma once

#include <functional>
#include <optional>

namespace waymark {

/// A way to go: `from` today, `to` at most.
struct Stretch {
    double from = 0;
    double to = 0;
};

/// Where something turns on the way, by bisection: a point at which it has turned, with one at which it has not no more
/// than `tolerance` before it. None if it has not turned at the far end. Finds the first turn if there is only one.
std::optional<double> flipPoint(const Stretch& way, double tolerance, const std::function<bool(double)>& hasTurned);

} // namespace waymark
