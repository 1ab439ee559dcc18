#pragma once

#include "core/base/reader_json.h"
#include "core/decision/decision.h"

namespace waymark {

/// Reads a document of the newest format. Faults go to the errors of `root`; the decision counts only without any.
Decision readDecision(const JsonValue& root);

} // namespace waymark
