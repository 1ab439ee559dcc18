#include "core/record/trigger_words.h"

#include <cmath>
#include <optional>
#include <string>
#include <variant>

#include "core/decision/answer_text.h"
#include "core/explanation/answer_words.h"

namespace waymark {
namespace {

std::string labelOf(const Question& question, const OptionId& id)
{
    for (const Option& option : question.options)
        if (option.id == id)
            return option.label;
    return id.text;
}

struct ValueWords {
    const Question& question;

    std::string operator()(const Number& number) const
    {
        return answerWords(question, {OpinionKind::number, {}, number.value});
    }
    std::string operator()(const Choice& choice) const
    {
        std::string labels;
        for (const OptionId& option : choice.options)
            labels += (labels.empty() ? "" : " · ") + labelOf(question, option);
        return labels;
    }
    std::string operator()(const DontKnow&) const { return answerText(DontKnow{}); }
    std::string operator()(const DoesNotApply&) const { return answerText(DoesNotApply{}); }
};

Message wordsOf(const Framework& framework, const AnswerTrigger& trigger)
{
    const auto index = framework.find(trigger.question);
    const Argument question{"question", index ? framework[*index].title : trigger.question.text + ':'};
    const Argument answer{
        "answer", index ? std::visit(ValueWords{framework[*index]}, trigger.value) : answerText(trigger.value)};
    switch (trigger.reach) {
    case Reach::is:
        break;
    case Reach::atMost:
        return {"record.answerAtMost", {question, answer}};
    case Reach::atLeast:
        return {"record.answerAtLeast", {question, answer}};
    }
    return {"record.answerIs", {question, answer}};
}

Message wordsOf(const Framework& framework, const WeightTrigger& trigger)
{
    const auto index = framework.find(trigger.criterion);
    constexpr double kHundredths = 100; // of a percent: finer than any that this program finds
    return {trigger.reach == Reach::atMost ? "record.weightAtMost" : "record.weightAtLeast",
        {{"criterion", index ? framework[*index].name : trigger.criterion.text},
            {"percent", std::round(100 * trigger.weight * kHundredths) / kHundredths}}};
}

} // namespace

TriggerWords triggerWords(const Framework& framework, const Trigger& trigger)
{
    TriggerWords words;
    for (const AnswerTrigger& answer : trigger.answers)
        words.conditions.push_back(wordsOf(framework, answer));
    if (trigger.weight)
        words.conditions.push_back(wordsOf(framework, *trigger.weight));
    const auto verdict = framework.find(trigger.verdict);
    words.then = {"record.thenVerdict", {{"verdict", verdict ? framework[*verdict].name : trigger.verdict.text}}};
    return words;
}

} // namespace waymark
