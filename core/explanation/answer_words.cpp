#include "core/explanation/answer_words.h"

#include "core/base/shortest_number.h"
#include "core/framework/question_kinds.h"

namespace waymark {
namespace {

std::string numberWords(const Question& question, double number)
{
    const std::string figure = shortestNumber(number);
    if (question.kind == QuestionKind::scale)
        return figure + '/' + shortestNumber(kScaleMax);
    return question.range.unit.empty() ? figure : figure + ' ' + question.range.unit;
}

} // namespace

std::string answerWords(const Question& question, const Opinion& opinion)
{
    if (opinion.kind == OpinionKind::number)
        return numberWords(question, opinion.number);
    std::string labels;
    for (const WeightedOption& chosen : opinion.chosen)
        labels += (labels.empty() ? "" : " · ") + question.options[chosen.option.value].label;
    return labels;
}

} // namespace waymark
