#pragma once

#include <string>

#include "core/group/combine.h"

namespace waymark {

/// What counts, as an answer that somebody could have given; 'don't know' while the question is open.
AnswerValue answerOf(const Question& question, const Opinion& opinion);

/// What counts as the answer, as the command line spells an answer: options `a,b` in the question's order, a number
/// `18.5`, `-` does not apply, `?` while the question is open. Two opinions of the same text have the same values, but
/// for the shares of a group that is not of one mind.
std::string opinionText(const Framework& framework, QuestionIndex question, const Opinion& opinion);

} // namespace waymark
