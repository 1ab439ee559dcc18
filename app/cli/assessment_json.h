#pragma once

#include "app/cli/sampled_decision.h"
#include "core/base/document_json.h"
#include "core/framework/framework.h"
#include "core/robustness/look_around.h"

namespace waymark::cli {

/// What `assess --json` says. While nothing is decided, what worlds and looking around would tell is null.
Json assessmentJson(
    const Framework& framework, const SampledDecision& sampled, const std::optional<LookAround>& around);

} // namespace waymark::cli
