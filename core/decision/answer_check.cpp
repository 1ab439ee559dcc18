#include "core/decision/answer_check.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace waymark {
namespace {

constexpr double kScaleLow = 1;
constexpr double kScaleHigh = 5;

std::string optionList(const Question& question)
{
    std::string list;
    for (const Option& option : question.options)
        list += (list.empty() ? "" : ", ") + option.id.text;
    return list;
}

/// The faults of one answer to one question, each with the question's id as argument.
class AnswerFaults {
public:
    explicit AnswerFaults(const Question& question) : m_question(question) {}

    void add(std::string id, std::vector<Argument> arguments)
    {
        arguments.insert(arguments.begin(), {"question", m_question.id.text});
        m_errors.push_back({{}, {std::move(id), std::move(arguments)}});
    }

    /// For an answer of a kind that the question does not take.
    void addExpected()
    {
        switch (m_question.kind) {
        case QuestionKind::single:
            return add("answer.expectedOption", {{"options", optionList(m_question)}});
        case QuestionKind::multiple:
            return add("answer.expectedOptions", {{"options", optionList(m_question)}});
        case QuestionKind::scale:
            return add("answer.expectedScale", {{"low", m_question.lowEnd}, {"high", m_question.highEnd}});
        case QuestionKind::number:
            return addExpectedNumber();
        }
    }

    Errors take() { return std::move(m_errors); }

private:
    void addExpectedNumber()
    {
        const NumberRange& range = m_question.range;
        if (range.unit.empty())
            return add("answer.expectedNumber", {{"min", range.min}, {"max", range.max}});
        add("answer.expectedQuantity", {{"min", range.min}, {"max", range.max}, {"unit", range.unit}});
    }

    const Question& m_question;
    Errors m_errors;
};

void checkNumber(const Question& question, double value, AnswerFaults& faults)
{
    const bool isScale = question.kind == QuestionKind::scale;
    const double low = isScale ? kScaleLow : question.range.min;
    const double high = isScale ? kScaleHigh : question.range.max;
    const bool isInRange = value >= low && value <= high; // false for NaN
    if (!isInRange || (isScale && value != std::floor(value)))
        faults.addExpected();
}

/// Each option by itself: known to the question and named once.
void checkOptions(const Question& question, const std::vector<OptionId>& chosen, AnswerFaults& faults)
{
    for (auto at = chosen.begin(); at != chosen.end(); ++at) {
        const auto isSame = [&](const Option& option) { return option.id == *at; };
        if (std::none_of(question.options.begin(), question.options.end(), isSame))
            faults.add("answer.unknownOption", {{"option", at->text}, {"options", optionList(question)}});
        else if (std::find(chosen.begin(), at, *at) != at)
            faults.add("answer.repeatedOption", {{"option", at->text}});
    }
}

void checkExclusive(const Question& question, const std::vector<OptionId>& chosen, AnswerFaults& faults)
{
    for (const Option& option : question.options)
        if (option.exclusive && std::find(chosen.begin(), chosen.end(), option.id) != chosen.end())
            faults.add("answer.exclusiveOption", {{"option", option.id.text}});
}

void checkChoice(const Question& question, const std::vector<OptionId>& chosen, AnswerFaults& faults)
{
    if (chosen.empty())
        return faults.addExpected();
    checkOptions(question, chosen, faults);
    if (chosen.size() == 1)
        return;
    if (question.kind == QuestionKind::single)
        faults.addExpected();
    else
        checkExclusive(question, chosen, faults);
}

} // namespace

Errors checkAnswer(const Framework& framework, QuestionIndex question, const AnswerValue& value)
{
    const Question& asked = framework[question];
    AnswerFaults faults(asked);
    if (const auto* choice = std::get_if<Choice>(&value)) {
        if (asked.isChoice())
            checkChoice(asked, choice->options, faults);
        else
            faults.addExpected();
    } else if (const auto* number = std::get_if<Number>(&value)) {
        if (asked.isChoice())
            faults.addExpected();
        else
            checkNumber(asked, number->value, faults);
    } else if (std::holds_alternative<DoesNotApply>(value) && asked.notApplicable == NotApplicable::notOffered) {
        faults.add("answer.notApplicableNotOffered", {});
    }
    return faults.take();
}

bool fits(const Framework& framework, const OwnEvidenceKey& key)
{
    const std::optional<QuestionIndex> question = framework.find(key.question);
    return question && framework[*question].givesValues() && framework.find(key.alternative);
}

bool fits(const Framework& framework, QuestionIndex question, const AnswerValue& value)
{
    return checkAnswer(framework, question, value).empty();
}

} // namespace waymark
