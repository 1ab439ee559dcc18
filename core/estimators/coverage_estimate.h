#pragma once

#include "core/base/result.h"
#include "core/estimators/coverage.h"
#include "core/estimators/estimate_givens.h"
#include "core/framework/framework.h"

namespace waymark {

/// An estimate of coverage with all that it rests on.
struct CoverageEstimate {
    EstimateGivens givens;
    LibraryCatalogue catalogue; ///< with the team's own file, if the input brings one
    Coverage coverage;
    EstimateFigures figures; ///< as `figuresOf` says
};

/// Reads what the estimator `coverage` is given and computes it: lists `needs` (ids of the catalogue) and `modules`
/// (paths), `catalogue` (an overlay: core/estimators/library_catalogue_json), and assumptions `bridge-usable`,
/// `bridge-immature`, `bridge-missing` (weeks).
Result<CoverageEstimate> computeCoverage(
    const LibraryCatalogue& shipped, const Framework& framework, const Estimator& estimator, const EstimateText& given);

/// The text that `computeCoverage` reads.
std::string coverageGivensText(const std::vector<std::string>& modules, const std::string& overlay);

} // namespace waymark
