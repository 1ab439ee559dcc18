#include "core/assessment/answer_sheet.h"

#include "core/assessment/truth.h"
#include "core/decision/answer_check.h"
#include "core/group/opinion_text.h"

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

OwnValues ownValuesOf(const Framework& framework, const Decision& decision)
{
    OwnValues own(framework.questions.size());
    for (const auto& [key, evidence] : decision.ownEvidence)
        if (fits(framework, key))
            own[framework.find(key.question)->value].push_back(
                {*framework.find(key.alternative), key.answer, evidence.value});
    return own;
}

Inputs inputsOf(const Framework& framework, const Decision& decision)
{
    return {opinionsOf(framework, decision), ownValuesOf(framework, decision), decision.priorities};
}

const Triangle* ownValue(
    const Framework& framework, QuestionIndex question, AlternativeIndex alternative, const AnswerSheet& sheet)
{
    for (const OwnValue& own : sheet.inputs.own[question.value])
        if (own.alternative == alternative && own.answer == opinionText(framework, question, sheet.opinion(question)))
            return &own.value;
    return nullptr;
}

bool AnswerSheet::isOpen(QuestionIndex question) const
{
    return state(question) == AnswerState::unanswered || state(question) == AnswerState::dontKnow;
}

bool counts(Layer layer, Reading reading)
{
    return layer == Layer::both || layer == (reading == Reading::articleOnly ? Layer::article : Layer::own);
}

AnswerSheet answerSheet(const Framework& framework, const Inputs& inputs, Reading reading)
{
    AnswerSheet sheet{inputs, std::vector<AnswerState>(framework.questions.size(), AnswerState::hidden)};
    for (const QuestionIndex q : framework.visibilityOrder) {
        const Question& question = framework[q];
        if (counts(question.layer, reading) && holds(question.when, framework, sheet))
            sheet.states[q.value] = stateOf(inputs.opinions[q.value].kind);
    }
    return sheet;
}

} // namespace waymark
