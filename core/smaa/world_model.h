#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/triangle.h"

namespace waymark {

/// A value as a function of one standard normal variate z, tabulated at equal steps over -kReach..kReach, linear
/// between them and constant outside. Off the exact quantile by less than 0.01 points, which a test holds.
struct QuantileTable {
    static constexpr int kSteps = 256;
    static constexpr double kReach = 5;
    std::array<float, kSteps + 1> values{};

    /// Adds `share` x the triangle's quantile at Phi(z) to every entry. Triangle on any scale; share of any sign.
    void add(const Triangle& triangle, double share);
};

/// A standard normal variate that one alternative's values within one criterion share: z = l F + sqrt(1 - l^2) e, with
/// the world's common factor F and an e of its own (Gaussian copula).
struct Variate {
    double loading = 0; ///< l in -1..1: factor weight x the alternative's leaning
    bool operator==(const Variate&) const = default;
};

/// An open question: each world picks one of its options, the same for every alternative.
struct Pick {
    std::vector<double> chances; ///< by option, > 0, adding up to 1
    bool operator==(const Pick&) const = default;
};

/// A part of an alternative's value on a criterion. With a pick there is a table per option, else one.
struct Term {
    std::size_t alternative = 0;
    std::size_t criterion = 0;
    std::size_t variate = 0;
    std::optional<std::size_t> pick;
    std::vector<QuantileTable> tables;
};

/// How values fall in a what-if world: x[alternative][criterion] is the sum of that pair's terms. Indices are the
/// model's own (available alternatives and relevant criteria only); whoever builds it keeps the translation.
struct WorldModel {
    std::size_t alternatives = 0;
    std::size_t criteria = 0;
    std::vector<Variate> variates;
    std::vector<Pick> picks;
    std::vector<Term> terms; ///< by alternative, then criterion
};

/// The burden of proof in a world: challengers with a reason against the default.
struct WorldRule {
    std::optional<std::size_t> byDefault; ///< none: the default is off the table, the highest value wins
    std::vector<bool> hasReason;          ///< by alternative
};

} // namespace waymark
