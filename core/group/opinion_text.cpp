#include "core/group/opinion_text.h"

#include "core/decision/answer_text.h"

namespace waymark {

AnswerValue answerOf(const Question& question, const Opinion& opinion)
{
    switch (opinion.kind) {
    case OpinionKind::none:
    case OpinionKind::dontKnow:
        break;
    case OpinionKind::doesNotApply:
        return DoesNotApply{};
    case OpinionKind::number:
        return Number{opinion.number};
    case OpinionKind::choice: {
        Choice choice;
        for (const WeightedOption& chosen : opinion.chosen)
            choice.options.push_back(question.options[chosen.option.value].id);
        return choice;
    }
    }
    return DontKnow{};
}

std::string opinionText(const Framework& framework, QuestionIndex question, const Opinion& opinion)
{
    return answerText(answerOf(framework[question], opinion));
}

} // namespace waymark
