#pragma once

#include "app/cli/session.h"
#include "core/estimators/compute_estimate.h"

namespace waymark::cli {

/// Writes an estimate for a terminal: the outcome, what it rests on, and the answers that follow.
void writeEstimate(
    const Framework& framework, const Estimator& estimator, const ComputedEstimate& estimate, const Session& session);

} // namespace waymark::cli
