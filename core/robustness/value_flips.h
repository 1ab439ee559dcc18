#pragma once

#include <optional>
#include <vector>

#include "core/robustness/trials.h"

namespace waymark {

/// How exactly the point is found at which a value turns the verdict.
inline constexpr double kValueTolerance = 0.05;

/// How far the value of one alternative on one question must move until the verdict is another.
struct ValueFlip {
    QuestionIndex question;
    AlternativeIndex alternative;
    double from = 0;                         ///< today's point value
    std::optional<double> to;                ///< the nearest within 0..100 that turns it; none: out of reach
    std::optional<AlternativeIndex> verdict; ///< beyond it; on it there may be a tie
    bool operator==(const ValueFlip&) const = default;
};

/// For each question that counts and each alternative on the table, in the assessment's order. What stands for the
/// alternative or derives from it moves along; one that stands for another moves that one, and is left out where that
/// one is on the table itself. None when cancelled.
std::optional<std::vector<ValueFlip>> valueFlips(Trials& trials, const std::atomic<bool>* cancelled);

} // namespace waymark
