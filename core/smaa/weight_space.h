#pragma once

#include <optional>
#include <vector>

namespace waymark {

/// Which weights count as possible.
enum class Regime {
    stated, ///< around the stated weights (Dirichlet)
    order,  ///< all that keep the order of the stated ones; equal ones are unordered among themselves
    any,    ///< the whole simplex
};

/// A criterion's points as an interval, before normalising.
struct PointRange {
    double low = 0;
    double high = 0;
    bool operator==(const PointRange&) const = default;
};

/// 'Give or take a third': the relative spread of stated weights while nobody says otherwise.
inline constexpr double kGiveOrTake = 1.0 / 3.0;

/// The weights that a what-if world is drawn from.
struct WeightSpace {
    Regime regime = Regime::stated;
    std::vector<double> weights;     ///< by criterion, >= 0; add up to 1, or all 0 (then nothing is drawn: all equal)
    double giveOrTake = kGiveOrTake; ///< r in 0..1; `stated` is Dirichlet(k w), k = max(1, (n - 1) / r^2 - 1); 0: fixed
    std::vector<PointRange> ranges;  ///< not empty: `stated` draws points evenly from these, then normalises
    bool operator==(const WeightSpace&) const = default;
};

} // namespace waymark
