#pragma once

#include <vector>

#include "core/assessment/answer_sheet.h"

namespace waymark {

/// One way an answer can be, with its weight; the weights of a question's possibilities add up to 1.
struct Possibility {
    double weight = 1;
    std::vector<Triangle> values; ///< by alternative
};

/// Values of a fact on 0..100: one possibility when it is answered, the mixture over the question's own options while
/// it is open. The question must give values and be neither hidden nor dropped.
std::vector<Possibility> answerValues(const Framework& framework, QuestionIndex question, const AnswerSheet& sheet);

/// A number's or a scale's point between its knots: linear between, constant outside.
struct BetweenKnots {
    std::size_t below = 0; ///< index of a knot
    std::size_t above = 0;
    double towardsAbove = 0; ///< 0..1
};

/// Where x lies among the knots, which must not be empty.
BetweenKnots betweenKnots(const std::vector<Knot>& knots, double x);

} // namespace waymark
