#pragma once

#include "core/estimators/compute_estimate.h"
#include "ui/estimators/shown_estimate.h"

namespace waymark::ui {

/// A team's ramp-up as it is looked at: delivered person-weeks over time per alternative.
ShownEstimate shownRamp(const Framework& framework, const ComputedEstimate& computed);

} // namespace waymark::ui
