#include "core/assessment/answer_sheet.h"

#include "core/assessment/truth.h"

namespace waymark {
namespace {

AnswerState stateOf(OpinionKind kind)
{
    switch (kind) {
    case OpinionKind::none:
        return AnswerState::unanswered;
    case OpinionKind::dontKnow:
        return AnswerState::dontKnow;
    case OpinionKind::doesNotApply:
        return AnswerState::doesNotApply;
    case OpinionKind::choice:
    case OpinionKind::number:
        return AnswerState::answered;
    }
    return AnswerState::unanswered;
}

} // namespace

Opinions opinionsOf(const Framework& framework, const Decision& decision)
{
    Opinions opinions;
    opinions.reserve(framework.questions.size());
    for (std::size_t q = 0; q < framework.questions.size(); ++q)
        opinions.push_back(combine(framework, QuestionIndex{q}, decision));
    return opinions;
}

bool AnswerSheet::isOpen(QuestionIndex question) const
{
    return state(question) == AnswerState::unanswered || state(question) == AnswerState::dontKnow;
}

bool counts(Layer layer, Reading reading)
{
    return layer == Layer::both || layer == (reading == Reading::articleOnly ? Layer::article : Layer::own);
}

AnswerSheet answerSheet(const Framework& framework, const Opinions& opinions, Reading reading)
{
    AnswerSheet sheet{opinions, std::vector<AnswerState>(framework.questions.size(), AnswerState::hidden)};
    for (const QuestionIndex q : framework.visibilityOrder) {
        const Question& question = framework[q];
        if (counts(question.layer, reading) && holds(question.when, framework, sheet))
            sheet.states[q.value] = stateOf(opinions[q.value].kind);
    }
    return sheet;
}

} // namespace waymark
