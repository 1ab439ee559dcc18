#pragma once

#include "core/assessment/assessment.h"
#include "core/base/document_json.h"
#include "core/framework/framework.h"

namespace waymark::cli {

/// What `assess --json` says.
Json assessmentJson(const Framework& framework, const Assessment& assessment);

} // namespace waymark::cli
