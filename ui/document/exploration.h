#pragma once

#include <atomic>
#include <optional>

#include "core/robustness/flips.h"
#include "core/robustness/route.h"

namespace waymark::ui {

/// What was found on looking around a verdict: what would turn it, and what to find out next.
struct Exploration {
    Flips flips; ///< empty while nothing is decided
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
