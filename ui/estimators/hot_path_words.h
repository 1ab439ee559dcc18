#pragma once

#include "core/estimators/compute_estimate.h"
#include "ui/estimators/shown_estimate.h"

namespace waymark::ui {

/// A hot path as it is looked at: the gain over calls across the boundary.
ShownEstimate shownHotPath(const ComputedEstimate& computed);

} // namespace waymark::ui
