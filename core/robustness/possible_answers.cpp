#include "core/robustness/possible_answers.h"

#include "core/framework/question_kinds.h"

namespace waymark {
namespace {

PossibleAnswer numberAnswer(double weight, double number)
{
    return {weight, {OpinionKind::number, {}, number}};
}

std::vector<PossibleAnswer> weighted(const Question& question)
{
    std::vector<PossibleAnswer> answers;
    if (question.isChoice())
        for (std::size_t o = 0; o < question.options.size(); ++o)
            answers.push_back({question.options[o].mixtureWeight, {OpinionKind::choice, {{OptionIndex{o}, 1}}, 0}});
    else if (question.kind == QuestionKind::scale)
        for (double x = kScaleMin; x <= kScaleMax; ++x)
            answers.push_back(numberAnswer(1, x));
    else if (question.knots.empty())
        for (const double share : {0.0, 0.5, 1.0})
            answers.push_back(numberAnswer(1, question.range.min + share * (question.range.max - question.range.min)));
    else
        for (const Knot& knot : question.knots)
            answers.push_back(numberAnswer(knot.mixtureWeight, knot.x));
    return answers;
}

} // namespace

std::vector<PossibleAnswer> possibleAnswers(const Question& question)
{
    std::vector<PossibleAnswer> answers = weighted(question);
    std::erase_if(answers, [](const PossibleAnswer& answer) { return answer.weight <= 0; });
    double sum = 0;
    for (const PossibleAnswer& answer : answers)
        sum += answer.weight;
    for (PossibleAnswer& answer : answers)
        answer.weight /= sum;
    return answers;
}

} // namespace waymark
