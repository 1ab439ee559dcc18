#pragma once

#include "app/cli/opened_decision.h"
#include "app/cli/session.h"
#include "core/base/document_json.h"
#include "core/robustness/robustness.h"

namespace waymark::cli {

/// What `explain --json` says.
Json explanationJson(const OpenedDecision& opened, const SettledAssessment& settled, const Session& session);

} // namespace waymark::cli
