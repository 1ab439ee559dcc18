#pragma once

#include <map>
#include <string>

#include "core/decision/unknown_keys.h"
#include "core/framework/estimator.h"

namespace waymark {

/// What an estimator was given, so that it can be looked at, changed and computed again.
struct Estimate {
    std::string inputs; ///< JSON text of the object that `waymark-cli estimate` reads
    std::string madeAt; ///< ISO 8601, UTC
    UnknownKeys unknown = {};
    bool operator==(const Estimate&) const = default;
};

using Estimates = std::map<EstimatorId, Estimate>;

} // namespace waymark
