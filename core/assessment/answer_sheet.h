#pragma once

#include <vector>

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"
#include "core/group/combine.h"

namespace waymark {

/// What counts for each question, before visibility; by question.
using Opinions = std::vector<Opinion>;

/// One opinion per question of the framework.
Opinions opinionsOf(const Framework& framework, const Decision& decision);

/// How every question stands once visibility and layers are settled. Refers to the opinions it was made from.
struct AnswerSheet {
    const Opinions& opinions;
    std::vector<AnswerState> states; ///< by question

    AnswerState state(QuestionIndex question) const { return states[question.value]; }
    const Opinion& opinion(QuestionIndex question) const { return opinions[question.value]; }
    /// Unanswered or don't know: the question counts as a mixture over its options.
    bool isOpen(QuestionIndex question) const;
};

/// Settles states in `Framework::visibilityOrder`; a question whose condition is not true, or whose layer is left out,
/// is hidden.
AnswerSheet answerSheet(const Framework& framework, const Opinions& opinions, Reading reading);

/// Whether a thing of that layer counts in that reading.
bool counts(Layer layer, Reading reading);

} // namespace waymark
