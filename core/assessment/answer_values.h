#pragma once

#include <vector>

#include "core/assessment/row_completion.h"

namespace waymark {

/// One way an answer can be, with its weight; the weights of a question's possibilities add up to 1.
struct Possibility {
    double weight = 1;
    std::vector<Triangle> values; ///< by alternative
};

/// Values of a fact on 0..100: one possibility when it is answered, the mixture over the question's own options while
/// it is open. The question must give values and be neither hidden nor dropped.
std::vector<Possibility> answerValues(const Framework& framework, QuestionIndex question, const AnswerSheet& sheet);

/// One way an answer can be, as what-if worlds draw it.
struct DrawnPossibility {
    double weight = 1;
    std::vector<std::vector<Draw>> values; ///< by alternative
};

/// The same as draws (see `RowCompletion::drawsOf`).
std::vector<DrawnPossibility> drawnValues(const Framework& framework, QuestionIndex question, const AnswerSheet& sheet);

} // namespace waymark
