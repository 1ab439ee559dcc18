#pragma once

#include "app/cli/opened_decision.h"
#include "app/cli/session.h"
#include "core/assessment/assessment.h"
#include "core/base/document_json.h"

namespace waymark::cli {

/// What `explain --json` says.
Json explanationJson(const OpenedDecision& opened, const Assessment& assessment, const Session& session);

} // namespace waymark::cli
