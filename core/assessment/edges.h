#pragma once

#include <vector>

#include "core/assessment/assess.h"

namespace waymark {

/// Answers that sit on an edge: with the neighbouring option of an ordered single choice, or one step of a number or
/// scale, the verdict would be another than in `today`, the decision's assessment. In question order; empty while
/// nothing is decided.
std::vector<Edge> verdictEdges(const Framework& framework, const Decision& decision, const Assessment& today);

} // namespace waymark
