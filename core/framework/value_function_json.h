#pragma once

#include <optional>

#include "core/framework/framework_reading_json.h"
#include "core/framework/question.h"

namespace waymark {

/// Reads a question's member `valueFunction`; none if it is not even clear which kind it is.
std::optional<Valuation> readValuation(const JsonValue& json, FrameworkReading& reading);

/// Outcomes are finite and far enough from a double's largest that straight lines between them are, too.
inline constexpr NumberBounds kOutcomeBounds{.atLeast = -1e12, .atMost = 1e12};

} // namespace waymark
