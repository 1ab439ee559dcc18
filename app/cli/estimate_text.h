#pragma once

#include "app/cli/session.h"
#include "core/estimators/compute_estimate.h"

namespace waymark::cli {

/// Writes what was assumed.
void writeAssumptions(const Estimator& estimator, const EstimateGivens& givens, const Session& session);

/// Writes the answers that follow from figures, if there are any.
void writeAnswers(
    const Framework& framework, const Estimator& estimator, const EstimateFigures& figures, const Session& session);

/// Writes an estimate for a terminal: the outcome, what it rests on, and the answers that follow.
void writeEstimate(
    const Framework& framework, const Estimator& estimator, const ComputedEstimate& estimate, const Session& session);

} // namespace waymark::cli
