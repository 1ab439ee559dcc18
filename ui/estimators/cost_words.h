#pragma once

#include "core/estimators/compute_estimate.h"
#include "ui/estimators/shown_estimate.h"

namespace waymark::ui {

/// Running cost as it is looked at: the balance by month in service.
ShownEstimate shownCost(const Framework& framework, const ComputedEstimate& computed);

} // namespace waymark::ui
