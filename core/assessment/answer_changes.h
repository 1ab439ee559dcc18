#pragma once

#include <vector>

#include "core/assessment/answer_sheet.h"
#include "core/framework/framework.h"

namespace waymark {

/// How far it is from an open question to any answer of it: nearer than from one answer to its opposite.
inline constexpr double kAnsweringDistance = 0.25;

/// One question answered otherwise. The opinion changes, not what a participant said.
struct AnswerChange {
    QuestionIndex question;
    Opinion from;
    Opinion to;
    double distance = 0; ///< 0..1, comparable between questions
    bool operator==(const AnswerChange&) const = default;
};

/// The answers one step further, on either side: the neighbouring options of an ordered single choice on which all
/// agree, one step of a number or a scale. None of what is open.
std::vector<AnswerChange> nextAnswers(const Framework& framework, QuestionIndex question, const Opinion& opinion);

/// Every other answer worth trying:
/// - single choice: each other option, ordered ones steps / (options - 1) away, unordered ones 1;
/// - multiple choice: one option more or less, 1 / options away. What shuts out the others takes the last one's place
///   and makes way for any; nothing chosen at all is no answer;
/// - scale: the other points, |difference| / 4 away;
/// - number: the knots (where outcomes are valued quarters between them too), and the bounds that conditions test with
///   one step to either side, |difference| / range away;
/// - open: each option, point, or the numbers above, kAnsweringDistance away.
/// A group that is not of one mind is as far from an option as its parts are on average. None of what does not apply:
/// that is a fact of its own.
std::vector<AnswerChange> otherAnswers(const Framework& framework, QuestionIndex question, const Opinion& opinion);

} // namespace waymark
