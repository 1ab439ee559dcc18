#pragma once

#include "app/cli/table_analysis.h"
#include "core/base/document_json.h"

namespace waymark::cli {

/// What `analyse --json` prints.
Json analysisJson(const TableAnalysis& analysis);

} // namespace waymark::cli
