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
/// leader: the projection of w on the simplex cut by that half-space, by an active set, exact up to rounding. The
/// unchanged weights where d.w >= 0 already; none where no weights on the simplex reach it.
std::optional<WeightChange> smallestWeightChange(std::span<const double> weights, std::span<const double> d);

} // namespace waymark
