#pragma once

#include <optional>

#include "core/robustness/flips.h"
#include "core/robustness/next_question.h"

namespace waymark {

/// What would turn a verdict, and what to find out next.
struct LookAround {
    Flips flips;
    NextQuestions next;
    bool operator==(const LookAround&) const = default;
};

/// Looks around a settled assessment of the inputs; none while nothing is decided, or when cancelled. How many worlds
/// is its own affair: of `run` its seed, its threads and whether it is cancelled count. Same seed, same bits.
std::optional<LookAround> lookAround(
    const Framework& framework, const Inputs& inputs, const Assessment& settled, const RunOptions& run);

} // namespace waymark
