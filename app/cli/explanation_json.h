#pragma once

#include <optional>

#include "app/cli/look_around.h"
#include "app/cli/opened_decision.h"
#include "app/cli/session.h"
#include "core/base/document_json.h"
#include "core/robustness/robustness.h"

namespace waymark::cli {

/// An assessment and what looking around it has found.
struct Explored {
    SettledAssessment settled;
    std::optional<LookAround> around; ///< none while nothing is decided
};

/// What `explain --json` says.
Json explanationJson(const OpenedDecision& opened, const Explored& explored, const Session& session);

} // namespace waymark::cli
