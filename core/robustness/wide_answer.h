#pragma once

#include <vector>

#include "core/assessment/answer_sheet.h"

namespace waymark {

/// One way the truth behind an answer can be.
struct PossibleTruth {
    double weight = 1;
    std::vector<OwnValue> own; ///< in place of what the team says of the question
};

/// The widest span from low to high among the values that the answer names. 0 where it names none.
double widthOf(const Framework& framework, QuestionIndex question, const AnswerSheet& sheet);

/// Three points of the values of an answered fact (Keefer & Bodily 1983); see `nextQuestions`.
std::vector<PossibleTruth> truthsBehind(const Framework& framework, QuestionIndex question, const AnswerSheet& sheet);

} // namespace waymark
