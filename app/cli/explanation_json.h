#pragma once

#include "app/cli/opened_decision.h"
#include "app/cli/session.h"
#include "core/base/document_json.h"
#include "core/robustness/study.h"

namespace waymark::cli {

/// What `explain --json` says.
Json explanationJson(const OpenedDecision& opened, const Study& study, const Session& session);

} // namespace waymark::cli
