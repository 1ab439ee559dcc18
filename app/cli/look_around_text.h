#pragma once

#include "app/cli/session.h"
#include "core/robustness/look_around.h"

namespace waymark::cli {

/// What would turn the verdict, the best case for each loser, and what to find out next. The assessment is the one that
/// was looked around.
void writeLookAround(
    const Framework& framework, const Assessment& assessment, const LookAround& around, const Session& session);

} // namespace waymark::cli
