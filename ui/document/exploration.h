#pragma once

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

/// Takes some tenths of a second; how many worlds is its own affair, so of `run` its threads count, and whether it is
/// cancelled: then there is no result.
std::optional<Exploration> explore(const Framework& framework, const ExplorationTask& task, const RunOptions& run);

} // namespace waymark::ui
