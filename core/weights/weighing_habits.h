#pragma once

#include <span>

namespace waymark {

// Two habits that make weights say less than was meant. Both tests look at three or more figures, and take figures
// that differ by no more than a tenth of the larger for the same.

/// Whether nothing is set apart: the smallest figure lies within a tenth of the largest, which is above 0. Raters who
/// spare themselves the trade-off do this.
bool isAllTheSame(std::span<const double> points);

/// Whether points for steps from worst to best merely repeat how important the criteria are in general: both
/// normalised, no pair of weights differs by more than a tenth of its larger one, and the importances are not all the
/// same. Importance in general does not know how far apart worst and best are here, and weights that should follow the
/// range are known to follow it too little (von Nitzsch & Weber 1993; Fischer 1995). The spans are equally long.
bool repeatsImportances(std::span<const double> points, std::span<const double> importances);

} // namespace waymark
