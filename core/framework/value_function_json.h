#pragma once

#include <optional>

#include "core/framework/framework_reading_json.h"
#include "core/framework/outcome_values.h"
#include "core/framework/question.h"

namespace waymark {

/// Reads a question's member `valueFunction`; none if it is not even clear which kind it is.
std::optional<Valuation> readValuation(const JsonValue& json, FrameworkReading& reading);

/// Where a value may lie.
inline constexpr NumberBounds kValueBounds{.atLeast = 0, .atMost = kFullValue};

/// What is measured, asked for or reached stays so far from a double's largest that straight lines through it are
/// finite.
inline constexpr NumberBounds kQuantityBounds{.atLeast = -1e12, .atMost = 1e12};

} // namespace waymark
