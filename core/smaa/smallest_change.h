#pragma once

#include <optional>
#include <span>
#include <vector>

namespace waymark {

/// New weights and how far they are from the old.
struct WeightChange {
    std::vector<double> weights; ///< on the simplex
    double distance = 0;         ///< Euclidean
    bool operator==(const WeightChange&) const = default;
};

/// The smallest joint change (L2) of the weights after which d.w >= 0, for d = values of a rival - values of the
/// leader: the projection of w on the simplex cut by that half-space, exact up to rounding. The unchanged weights where
/// d.w >= 0 already; none where no weights on the simplex reach it. `weights` >= 0, adding up to 1.
std::optional<WeightChange> smallestWeightChange(std::span<const double> weights, std::span<const double> d);

/// How far the weights are from the plane d.w = 0 among weights that add up to 1, whatever their signs: |d.w| over the
/// length of d less its mean. A lower bound of the smallest change's distance, and equal to it where that change leaves
/// every weight above 0. Infinite where there is no such plane (all d equal, not 0).
double distanceToTie(std::span<const double> weights, std::span<const double> d);

} // namespace waymark
