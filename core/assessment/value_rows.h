#pragma once

#include <vector>

#include "core/assessment/answer_sheet.h"

namespace waymark {

/// One way an answer can be: its weight and the values that are named for it, before what is left open is filled in.
struct WeightedRow {
    double weight = 1;
    ValueRow values;
};

/// The rows of a fact: one when it is answered, one per option (knot, point of the scale) while it is open; weights add
/// up to 1. Several chosen options are one row, the mean of theirs, component by component; where only some of them
/// name a value for an alternative, the others' completed values go into that mean. The team's own evidence for today's
/// answer stands in every row. The question must give values and be neither hidden nor dropped.
std::vector<WeightedRow> valueRows(const Framework& framework, QuestionIndex question, const AnswerSheet& sheet);

/// A number's or a scale's point between its knots: linear between, constant outside.
struct BetweenKnots {
    std::size_t below = 0; ///< index of a knot
    std::size_t above = 0;
    double towardsAbove = 0; ///< 0..1
};

/// Where x lies among the knots, which must not be empty.
BetweenKnots betweenKnots(const std::vector<Knot>& knots, double x);

} // namespace waymark
