#pragma once

#include <vector>

#include "core/robustness/robustness.h"

namespace waymark {

/// Ways of answering everything that is open: a share of 5 % is good to 0.7 % standard error.
inline constexpr int kCompletions = 1000;

/// What becomes of a verdict once every open question that could be asked is answered: each in the proportions of its
/// own mixture, independently of the others, the rules replayed and point values compared. Unlike one answer at a time
/// this sees what only several answers together can do. 'Don't know' stays as it is.
struct Completion {
    double chanceOfChange = 0; ///< that another verdict comes out
    /// By question: how much of the variance of 'another verdict comes out' (chance x (1 - chance)) its answer settles
    /// by itself (first-order sensitivity; Sobol' 1993), less what mere sampling would show. 0 where it is not open.
    std::vector<double> influence;
    bool operator==(const Completion&) const = default;
};

/// Draws kCompletions; same seed, same bits.
Completion completionOf(
    const Framework& framework, const Inputs& inputs, AlternativeIndex verdict, const RobustnessOptions& options);

} // namespace waymark
