#pragma once

#include "core/base/document_json.h"
#include "core/estimators/compute_estimate.h"

namespace waymark::cli {

/// `[{"id","alternative","choice","unit","value":[low,mode,high],"yours":true}]`: what was assumed.
Json assumptionsJson(const Framework& framework, const Estimator& estimator, const EstimateGivens& givens);

/// `{QUESTION: VALUE}`: the answers that follow from figures.
Json answersJson(const Framework& framework, const Estimator& estimator, const EstimateFigures& figures);

/// What `estimate --json` prints: what was given and assumed (marked `yours` where the team said so), figures, the
/// answers that follow from them, and the outcome. Bands are [5 %, half, 95 %] of the draws; null is never.
Json estimateJson(const Framework& framework, const Estimator& estimator, const ComputedEstimate& estimate);

} // namespace waymark::cli
