#include "core/decision/answer_text.h"

#include <utility>

#include "core/base/shortest_number.h"
#include "core/decision/answer_check.h"

namespace waymark {
namespace {

constexpr std::string_view kDontKnow = "?";
constexpr std::string_view kDoesNotApply = "-";
constexpr std::string_view kBlank = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

Choice choiceOf(std::string_view text)
{
    Choice choice;
    while (true) {
        const std::size_t comma = text.find(',');
        choice.options.push_back({std::string(trimmed(text.substr(0, comma)))});
        if (comma == std::string_view::npos)
            return choice;
        text.remove_prefix(comma + 1);
    }
}

AnswerValue valueOf(const Question& question, std::string_view text)
{
    if (text == kDontKnow)
        return DontKnow{};
    if (text == kDoesNotApply)
        return DoesNotApply{};
    if (!question.isChoice())
        if (const std::optional<double> number = parseNumber(text))
            return Number{*number};
    // Words for a number come out as a choice, which the check then refuses, saying what the question takes.
    return choiceOf(text);
}

struct TextOf {
    std::string operator()(const DontKnow&) const { return std::string(kDontKnow); }
    std::string operator()(const DoesNotApply&) const { return std::string(kDoesNotApply); }
    std::string operator()(const Number& number) const { return shortestNumber(number.value); }
    std::string operator()(const Choice& choice) const
    {
        std::string text;
        for (const OptionId& option : choice.options)
            text += (text.empty() ? "" : ",") + option.text;
        return text;
    }
};

} // namespace

Result<std::optional<AnswerValue>> parseAnswer(
    const Framework& framework, QuestionIndex question, std::string_view text)
{
    const std::string_view word = trimmed(text);
    if (word.empty())
        return std::optional<AnswerValue>();
    AnswerValue value = valueOf(framework[question], word);
    if (Errors errors = checkAnswer(framework, question, value); !errors.empty())
        return errors;
    return std::optional<AnswerValue>(std::move(value));
}

std::string answerText(const std::optional<AnswerValue>& value)
{
    return value ? std::visit(TextOf{}, *value) : std::string();
}

} // namespace waymark
