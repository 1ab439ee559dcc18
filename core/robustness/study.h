#pragma once

#include <optional>

#include "core/robustness/look_around.h"

namespace waymark {

/// A decision looked into from every side: what a report, a record and a presentation tell of it.
struct Study {
    RunOptions run; ///< worlds and seed it was made with
    Inputs inputs;
    SettledAssessment settled;
    std::optional<LookAround> around; ///< none while nothing is decided

    const Assessment& assessment() const { return settled.assessment; }
};

/// Settles a decision and looks around its verdict; takes some tenths of a second. Same input and seed, same bits. None
/// when cancelled.
std::optional<Study> studyOf(const Framework& framework, const Decision& decision, const RobustnessOptions& options);

} // namespace waymark
