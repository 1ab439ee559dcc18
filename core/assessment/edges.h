#pragma once

#include <vector>

#include "core/assessment/assess.h"

namespace waymark {

/// Answers that sit on an edge: with the neighbouring option of an ordered single choice, or one step of a number or
/// scale, the verdict would be another. In question order; empty while nothing is decided.
std::vector<Edge> verdictEdges(const Framework& framework, const Decision& decision, const AssessOptions& options);

} // namespace waymark
