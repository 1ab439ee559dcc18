#pragma once

#include "app/cli/session.h"
#include "app/cli/table_analysis.h"

namespace waymark::cli {

/// What `analyse` prints for people.
void writeAnalysis(const TableAnalysis& analysis, const Session& session);

} // namespace waymark::cli
