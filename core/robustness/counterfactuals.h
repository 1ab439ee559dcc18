#pragma once

#include <optional>
#include <vector>

#include "core/robustness/answer_flips.h"

namespace waymark {

/// One or two answers that together turn the verdict, while none of them does alone.
struct Counterfactual {
    std::vector<AnswerChange> changes; ///< one, or two of different questions in the framework's order
    AlternativeIndex verdict;
    double distance = 0; ///< of all changes together
    bool operator==(const Counterfactual&) const = default;
};

/// How much is looked for, and how it is confirmed.
struct CounterfactualOptions {
    std::size_t most = 10;               ///< nearest ones that are confirmed
    std::size_t mostConfirmations = 20;  ///< tried to find these
    std::size_t mostForEach = 3;         ///< tried for an alternative that is not among them
    std::size_t pairBudget = 3'000;      ///< pairs tried, promising ones first, then the nearest
    RunOptions run = {.worlds = 10'000}; ///< of a confirmation
};

/// Sets of one and of two changed answers that turn the verdict on values and rules alone, nearest first, equally near
/// ones by size and then by the ids of what is answered; for each question or pair of questions the nearest for each
/// verdict. Pairs are of questions neither of which turns the verdict alone; those come first that by their leads,
/// added up, come near, and those that may take the verdict's reasons away together. Another starting point
/// (`Trials::isStartingPoint`) is no candidate. None when cancelled.
std::optional<std::vector<Counterfactual>> candidateSets(
    Trials& trials, const AnswerTrials& tried, const CounterfactualOptions& options);

/// Those that hold in what-if worlds too, with the verdict that these come to, nearest first: the nearest of all, and
/// for each alternative that is not among these its own nearest. What does not hold is left out. None when cancelled.
std::optional<std::vector<Counterfactual>> confirmedSets(
    const Trials& trials, const std::vector<Counterfactual>& candidates, const CounterfactualOptions& options);

} // namespace waymark
