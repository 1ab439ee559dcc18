#pragma once

#include "core/framework/framework.h"

namespace waymark {

/// The top of the scale on which frameworks value; value functions run from 0 to 1.
inline constexpr double kFullValue = 100;

/// What outcomes are worth, alternative by alternative: low, mode and high each by the function, put in order where
/// less is better. What lies beyond the worst or the best outcome is worth what they are.
ValueRow valuesOf(const ValueFunction& function, const ValueRow& outcomes);

/// In questions with a function of numbers, turns the rows, which hold outcomes as the file states them, into values;
/// knots keep their outcomes beside. The framework must have passed its checks.
void valueOutcomes(Framework& framework);

} // namespace waymark
