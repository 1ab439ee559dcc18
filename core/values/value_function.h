#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"

namespace waymark {

// What an outcome x is worth, 0 at the worst outcome and 1 at the best (Keeney & Raiffa 1976; von Winterfeldt &
// Edwards 1986). Where the worst is above the best, less is better.

/// A straight line.
struct LinearValue {
    double worst = 0;
    double best = 1;
    bool operator==(const LinearValue&) const = default;
};

/// Straight lines between points, as bisection finds them. `outcomes` rise or fall strictly; `values` rise or fall, not
/// strictly.
struct PiecewiseValue {
    std::vector<double> outcomes;
    std::vector<double> values;
    bool operator==(const PiecewiseValue&) const = default;
};

/// (1 - exp(-k s)) / (1 - exp(-k)) with s = (x - worst) / (best - worst) and k such that the middle is worth one half.
struct ExponentialValue {
    double worst = 0;
    double middle = 0.5; ///< strictly between
    double best = 1;
    bool operator==(const ExponentialValue&) const = default;
};

using ValueFunction = std::variant<LinearValue, PiecewiseValue, ExponentialValue>;

/// A value for each named level.
using DiscreteValue = std::map<std::string, double, std::less<>>;

/// What happens beyond the outermost outcomes.
enum class Beyond {
    clipped, ///< worth what the outermost is
    carried, ///< the line or curve goes on
};

/// Puts values at the points 0, 1/4, 1/2, 3/4, 1 (or however many there are, evenly), as bisection asks for them: from
/// the worst outcome to the best.
PiecewiseValue bisected(std::vector<double> outcomes);

/// Every reason why a function is none: outcomes that do not rise or fall strictly, values that do both, unequal
/// numbers, a middle that is not between, numbers that are not finite. Errors point into the function ("/outcomes/2").
Result<Done> checkValueFunction(const ValueFunction& function);

/// The value of an outcome under a function that passed the check. The exponential one uses the machine's exp, so its
/// last bit may differ between machines: what must not differ takes its points from it once and keeps those.
double valueOf(const ValueFunction& function, double outcome, Beyond beyond = Beyond::clipped);

/// The value of a level; none if there is no such level.
std::optional<double> valueOf(const DiscreteValue& function, std::string_view level);

/// rho of v(x) = (1 - exp(-(x - worst) / rho)) / (1 - exp(-(best - worst) / rho)), which other programs ask for;
/// infinite where the function is a line.
double riskTolerance(const ExponentialValue& function);

} // namespace waymark
