#pragma once

#include <vector>

#include "core/framework/estimator.h"
#include "core/framework/framework_reading_json.h"

namespace waymark {

/// How files spell the kinds of estimator.
inline constexpr Named<EstimatorKind> kEstimatorKinds[] = {{"latency", EstimatorKind::latency},
    {"hot-path", EstimatorKind::hotPath}, {"cost", EstimatorKind::cost}, {"ramp", EstimatorKind::ramp},
    {"coverage", EstimatorKind::coverage}, {"profile", EstimatorKind::profile}};

/// Reads the optional list of estimators.
std::vector<Estimator> readEstimators(const JsonValue& list, FrameworkReading& reading);

} // namespace waymark
