#pragma once

#include "core/estimators/coverage_estimate.h"
#include "ui/estimators/shown_estimate.h"

namespace waymark::ui {

/// Library coverage as it is looked at: a bar by tier for each side, and the gaps.
ShownEstimate shownCoverage(const CoverageEstimate& estimate);

} // namespace waymark::ui
