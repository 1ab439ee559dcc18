#include "app/cli/assignment.h"

#include <utility>

#include "core/decision/answer_text.h"
#include "core/decision/edit_decision.h"

namespace waymark::cli {
namespace {

Result<AnswerWish> parseAnswerWish(const Framework& framework, const std::string& text)
{
    Result<Assignment> assignment = parseAssignment(text);
    if (!assignment)
        return assignment.errors();
    const QuestionId id{assignment->name};
    const std::optional<QuestionIndex> question = framework.find(id);
    if (!question)
        return Error{{}, {"cli.unknownQuestion", {{"question", id.text}, {"framework", framework.id.text}}}};
    Result<std::optional<AnswerValue>> value = parseAnswer(framework, *question, assignment->value);
    if (!value)
        return value.errors();
    return AnswerWish{id, *std::move(value)};
}

} // namespace

Result<Assignment> parseAssignment(std::string_view text)
{
    const std::size_t sign = text.find('=');
    if (sign == 0 || sign == std::string_view::npos)
        return Error{{}, {"cli.noAssignment", {{"found", std::string(text)}}}};
    return Assignment{std::string(text.substr(0, sign)), std::string(text.substr(sign + 1))};
}

Result<std::vector<AnswerWish>> parseAnswerWishes(const Framework& framework, const std::vector<std::string>& texts)
{
    std::vector<AnswerWish> wishes;
    Errors errors;
    for (const std::string& text : texts) {
        Result<AnswerWish> wish = parseAnswerWish(framework, text);
        if (wish)
            wishes.push_back(*std::move(wish));
        else
            errors.insert(errors.end(), wish.errors().begin(), wish.errors().end());
    }
    if (!errors.empty())
        return errors;
    return wishes;
}

std::optional<Answer> answerAsWished(const AnswerWish& wish, const Answer* before, const std::string& now)
{
    if (!wish.value)
        return std::nullopt;
    return revisedAnswer(before, *wish.value, now);
}

ExitStatus wrongArguments(const Errors& errors, const Session& session)
{
    for (const Error& error : errors)
        session.wrongUsage(error.message);
    return ExitStatus::wrongUsage;
}

} // namespace waymark::cli
