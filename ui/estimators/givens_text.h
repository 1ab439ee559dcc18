#pragma once

#include <string>

#include "core/estimators/estimate_givens.h"

namespace waymark::ui {

/// Where a form starts: the framework's figures, and lists with something to change.
EstimateGivens startingGivens(const Estimator& estimator);

/// The text that `readEstimateGivens` reads as these: all inputs and lists, and the assumptions that are the team's
/// own.
std::string givensText(const Framework& framework, const Estimator& estimator, const EstimateGivens& givens);

} // namespace waymark::ui
