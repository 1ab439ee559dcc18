#pragma once

#include <string>

#include "app/cli/session.h"
#include "core/decision/estimated_answer.h"
#include "core/framework/estimator.h"

namespace waymark::cli {

/// An estimate on its way into a decision.
struct EstimateToKeep {
    EstimatorKind kind = EstimatorKind::profile;
    std::string inputs; ///< JSON text, kept with the decision
    EstimateFigures figures;
};

/// Puts an estimate into a decision's file, with the answers that its framework draws from the figures; they count from
/// then on, beside what the first participant said. Warns of those whose questions are not asked as things stand.
ExitStatus keepEstimate(const std::string& decisionFile, const EstimateToKeep& estimate, Session& session);

} // namespace waymark::cli
