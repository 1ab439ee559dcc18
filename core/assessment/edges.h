#pragma once

#include <vector>

#include "core/assessment/answer_sheet.h"
#include "core/assessment/assessment.h"

namespace waymark {

/// Answers that sit on an edge: with the neighbouring option of an ordered single choice, or one step of a number or
/// scale, the verdict would be another than in `today`, the assessment of the inputs, if challengers need these leads.
/// In question order; empty while nothing is decided.
std::vector<Edge> verdictEdges(
    const Framework& framework, Inputs inputs, const Assessment& today, const RequiredLeads& leads);

} // namespace waymark
