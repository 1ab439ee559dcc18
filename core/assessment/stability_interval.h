#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/assessment/assessment.h"

namespace waymark {

/// A value that moves in a straight line with one criterion's weight t: at t = 0 and at t = 1. None: off the table.
struct ValueLine {
    double atZero = 0;
    double atOne = 0;
    double at(double t) const { return atZero + t * (atOne - atZero); }
};
using ValueLines = std::vector<std::optional<ValueLine>>;

/// Who wins at given totals; none on a tie.
using Winner = std::function<std::optional<AlternativeIndex>(const std::vector<std::optional<double>>&)>;

/// The lines of every alternative as one criterion's weight moves from 0 to 1 while the others keep their proportions:
/// V(t) = t v_c + (1 - t) (V - w v_c) / (1 - w). None when the criterion has all the weight, for then there are no
/// proportions to keep. `totals` and `values` (the criterion's own) by alternative; weight in 0..1.
std::optional<ValueLines> valueLines(
    const std::vector<std::optional<double>>& totals, const std::vector<double>& values, double weight);

/// The largest interval of the weight around today's in which the same alternative wins; closed form: the winner can
/// only change where two lines cross, or where one crosses a bar: a line that is nobody's own, but which somebody has
/// to be above. None when nobody wins today. (One-way sensitivity analysis: Goodwin & Wright, Decision Analysis for
/// Management Judgment, ch. 3.)
std::optional<WeightInterval> stabilityInterval(
    const ValueLines& lines, double weight, const Winner& winner, const ValueLines& bars = {});

} // namespace waymark
