#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/smaa/weight_space.h"

namespace waymark {

/// The weights that keep a stated order, equal ones unordered among themselves, cut into simplices of equal volume that
/// meet in faces only: one for every way to order the tied below the top. The top group needs no order of its own:
/// whatever its members have beyond the next weight is free, which is a simplex already.
///
///     TiedOrders orders(weights);
///     do { ... orders.vertexValues(d, at) ... } while (orders.advance());
class TiedOrders {
public:
    explicit TiedOrders(std::span<const double> weights);

    /// How many simplices there are; none beyond `most`.
    std::optional<std::size_t> count(std::size_t most) const;

    /// Goes on to the next simplex; false, and back at the first, after the last.
    bool advance();

    /// The functional w -> d.w at the vertices of the simplex, into `values` (one a criterion): d itself at the top
    /// group, below it the running means of d in falling order of the weights.
    void vertexValues(std::span<const double> d, std::span<double> values) const;

    /// The vertices themselves, as weights. With no weight tied below the top their centroid is the rank order centroid
    /// (Barron & Barrett 1996).
    std::vector<std::vector<double>> vertices() const;

private:
    std::vector<std::size_t> m_order; ///< criteria, heaviest first
    std::vector<std::size_t> m_ends;  ///< where each group of equal weights ends in m_order
};

/// The simplices of a space under `order`, and the one simplex of all weights under `any`.
TiedOrders ordersOf(const WeightSpace& space);

} // namespace waymark
