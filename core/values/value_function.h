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

/// (1 - exp(-k s)) / (1 - exp(-k)) with s = (x - worst) / (best - worst) and k such that the middle, which lies
/// strictly between, is worth one half.
class ExponentialValue {
public:
    ExponentialValue(double worst, double middle, double best);

    double worst() const { return m_worst; }
    double middle() const { return m_middle; }
    double best() const { return m_best; }
    double curvature() const { return m_curvature; } ///< k; 0 where the middle is not between

    bool operator==(const ExponentialValue&) const = default;

private:
    double m_worst;
    double m_middle;
    double m_best;
    double m_curvature;
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

/// The value of an outcome under a function that passed the check: the same bits on every machine.
double valueOf(const ValueFunction& function, double outcome, Beyond beyond = Beyond::clipped);

/// The value of a level; none if there is no such level.
std::optional<double> valueOf(const DiscreteValue& function, std::string_view level);

/// rho of v(x) = (1 - exp(-(x - worst) / rho)) / (1 - exp(-(best - worst) / rho)), which other programs ask for;
/// infinite where the function is a line.
double riskTolerance(const ExponentialValue& function);

} // namespace waymark
