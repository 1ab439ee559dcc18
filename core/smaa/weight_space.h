#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "core/base/named.h"
#include "core/base/point_range.h"

namespace waymark {

/// Which weights count as possible.
enum class Regime {
    stated, ///< around the stated weights (Dirichlet)
    order,  ///< all that keep the order of the stated ones; equal ones are unordered among themselves
    any,    ///< the whole simplex
};

/// How files and outputs spell a regime.
inline constexpr Named<Regime> kRegimeWords[] = {
    {"stated", Regime::stated}, {"order", Regime::order}, {"any", Regime::any}};

/// 'Give or take a third': the relative spread of stated weights while nobody says otherwise.
inline constexpr double kGiveOrTake = 1.0 / 3.0;

/// The weights that a what-if world is drawn from.
struct WeightSpace {
    Regime regime = Regime::stated;
    std::vector<double> weights{};   ///< by criterion, >= 0; add up to 1, or all 0 (then nothing is drawn: all equal)
    double giveOrTake = kGiveOrTake; ///< r in 0..1; `stated` is Dirichlet(k w), k = max(1, (n - 1) / r^2 - 1); 0: fixed
    std::vector<PointRange> ranges{}; ///< not empty: `stated` draws points evenly from these, then normalises
    bool operator==(const WeightSpace&) const = default;
};

/// Whether every weight is 0 (no criterion at all included): nothing is drawn then and all alternatives are equal.
inline bool drawsNothing(const WeightSpace& space)
{
    return std::all_of(space.weights.begin(), space.weights.end(), [](double weight) { return weight == 0; });
}

} // namespace waymark
