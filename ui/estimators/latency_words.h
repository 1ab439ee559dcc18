#pragma once

#include "core/estimators/compute_estimate.h"
#include "ui/estimators/shown_estimate.h"

namespace waymark::ui {

/// A latency budget as it is looked at: percentiles per alternative, beside the target.
ShownEstimate shownLatency(const Framework& framework, const ComputedEstimate& computed);

} // namespace waymark::ui
