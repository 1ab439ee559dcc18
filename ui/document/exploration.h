#pragma once

#include <atomic>
#include <optional>
#include <vector>

#include "core/robustness/next_question.h"
#include "core/robustness/route.h"
#include "core/robustness/tornado.h"
#include "core/robustness/value_flips.h"

namespace waymark::ui {

/// What was found on looking around a verdict: what would turn it, and what to find out next.
struct Exploration {
    // Empty while nothing is decided:
    std::vector<AnswerFlip> answerFlips; ///< nearest first
    std::vector<ValueFlip> valueFlips;   ///< those within reach, nearest first
    std::vector<TornadoBar> tornado;
    std::optional<Odds> anyPriorities; ///< today's values under any priorities at all
    NextQuestions next;
    Route route;
    bool operator==(const Exploration&) const = default;
};

/// What is explored: the inputs, and what settling them has found.
struct ExplorationTask {
    Inputs inputs;
    SettledAssessment settled;
};

/// Takes some tenths of a second. None when cancelled.
std::optional<Exploration> explore(
    const Framework& framework, const ExplorationTask& task, const std::atomic<bool>* cancelled);

} // namespace waymark::ui
