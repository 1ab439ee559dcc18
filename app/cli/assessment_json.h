#pragma once

#include "app/cli/sampled_decision.h"
#include "core/base/document_json.h"
#include "core/framework/framework.h"

namespace waymark::cli {

/// What `assess --json` says. While nothing is decided, what worlds would tell is null.
Json assessmentJson(const Framework& framework, const SampledDecision& sampled);

} // namespace waymark::cli
