#pragma once

#include <string>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"
#include "core/group/combine.h"

namespace waymark {

/// What counts for each question, before visibility; by question.
using Opinions = std::vector<Opinion>;

/// One opinion per question of the framework.
Opinions opinionsOf(const Framework& framework, const Decision& decision);

/// A value of the team's own in place of the framework's, while the question is answered like this.
struct OwnValue {
    AlternativeIndex alternative;
    std::string answer; ///< as opinionText spells it
    Triangle value;
    bool operator==(const OwnValue&) const = default;
};

/// By question.
using OwnValues = std::vector<std::vector<OwnValue>>;

/// The decision's own evidence on questions that give values; what speaks of other things counts for nothing.
OwnValues ownValuesOf(const Framework& framework, const Decision& decision);

/// What an assessment is made from. What-if questions change it and ask again.
struct Inputs {
    Opinions opinions;
    OwnValues own;
    Priorities priorities;
    bool operator==(const Inputs&) const = default;
};

/// The decision's, with the participants combined.
Inputs inputsOf(const Framework& framework, const Decision& decision);

/// How every question stands once visibility and layers are settled. Refers to the inputs it was made from.
struct AnswerSheet {
    const Inputs& inputs;
    std::vector<AnswerState> states; ///< by question

    AnswerState state(QuestionIndex question) const { return states[question.value]; }
    const Opinion& opinion(QuestionIndex question) const { return inputs.opinions[question.value]; }
    /// Unanswered or don't know: the question counts as a mixture over its options.
    bool isOpen(QuestionIndex question) const;
};

/// The team's own value that counts for an alternative under today's answer; null if the framework's does.
const Triangle* ownValue(
    const Framework& framework, QuestionIndex question, AlternativeIndex alternative, const AnswerSheet& sheet);

/// Settles states in `Framework::visibilityOrder`; a question whose condition is not true, or whose layer is left out,
/// is hidden.
AnswerSheet answerSheet(const Framework& framework, const Inputs& inputs, Reading reading);

/// Whether a thing of that layer counts in that reading.
bool counts(Layer layer, Reading reading);

} // namespace waymark
