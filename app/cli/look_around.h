#pragma once

#include <cstdint>
#include <optional>

#include "core/decision/decision.h"
#include "core/robustness/flips.h"
#include "core/robustness/next_question.h"

namespace waymark::cli {

/// What would turn a verdict, and what to find out next.
struct LookAround {
    Flips flips;
    NextQuestions next;
};

/// Looks around a settled decision; none while nothing is decided.
std::optional<LookAround> lookAround(
    const Framework& framework, const Decision& decision, const SettledAssessment& settled, std::uint64_t seed);

} // namespace waymark::cli
