#include "core/group/combine.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/decision/answer_check.h"

namespace waymark {
namespace {

/// The answer in `answers` that counts for the question, as the opinion of whoever gave it.
Opinion opinionIn(const Framework& framework, QuestionIndex question, const Answers& answers)
{
    const auto at = answers.find(framework[question].id);
    if (at == answers.end() || !fits(framework, question, at->second.value))
        return {};
    const AnswerValue& value = at->second.value;
    if (std::holds_alternative<DontKnow>(value))
        return {OpinionKind::dontKnow, {}, 0};
    if (std::holds_alternative<DoesNotApply>(value))
        return {OpinionKind::doesNotApply, {}, 0};
    if (const auto* number = std::get_if<Number>(&value))
        return {OpinionKind::number, {}, number->value};
    Opinion opinion{OpinionKind::choice, {}, 0};
    const std::vector<OptionId>& options = std::get<Choice>(value).options;
    opinion.chosen.reserve(options.size());
    for (const OptionId& option : options)
        opinion.chosen.push_back({*framework.find(question, option), 1.0 / static_cast<double>(options.size())});
    // The order in which options were clicked means nothing and must not make two answers differ.
    std::sort(opinion.chosen.begin(), opinion.chosen.end(),
        [](const WeightedOption& a, const WeightedOption& b) { return a.option < b.option; });
    return opinion;
}

std::vector<Opinion> opinionsOf(const Framework& framework, QuestionIndex question, const Decision& decision)
{
    std::vector<Opinion> opinions;
    for (const Participant& participant : decision.participants)
        if (Opinion opinion = opinionIn(framework, question, participant.answers); opinion.kind != OpinionKind::none)
            opinions.push_back(std::move(opinion));
    return opinions;
}

void dropKind(std::vector<Opinion>& opinions, OpinionKind kind)
{
    const auto isOther = [kind](const Opinion& opinion) { return opinion.kind != kind; };
    if (std::any_of(opinions.begin(), opinions.end(), isOther))
        opinions.erase(std::stable_partition(opinions.begin(), opinions.end(), isOther), opinions.end());
}

/// The middle one; of an even number the mean of the two in the middle, so a scale may come out at a half.
double median(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const std::size_t middle = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[middle] : numbers[middle - 1] / 2 + numbers[middle] / 2;
}

Opinion medianOf(const std::vector<Opinion>& opinions)
{
    std::vector<double> numbers;
    numbers.reserve(opinions.size());
    for (const Opinion& opinion : opinions)
        numbers.push_back(opinion.number);
    return {OpinionKind::number, {}, median(std::move(numbers))};
}

/// Every participant has the same say, however many options they chose.
Opinion mixtureOf(const std::vector<Opinion>& opinions, std::size_t options)
{
    std::vector<double> weights(options, 0);
    for (const Opinion& opinion : opinions)
        for (const WeightedOption& chosen : opinion.chosen)
            weights[chosen.option.value] += chosen.weight / static_cast<double>(opinions.size());
    Opinion mixture{OpinionKind::choice, {}, 0};
    for (std::size_t i = 0; i < options; ++i)
        if (weights[i] > 0)
            mixture.chosen.push_back({{i}, weights[i]});
    return mixture;
}

} // namespace

Opinion combine(const Framework& framework, QuestionIndex question, const Decision& decision)
{
    if (Opinion agreed = opinionIn(framework, question, decision.agreed); agreed.kind != OpinionKind::none)
        return agreed;
    std::vector<Opinion> opinions = opinionsOf(framework, question, decision);
    if (opinions.empty())
        return {};
    dropKind(opinions, OpinionKind::dontKnow);
    const Question& asked = framework[question];
    if (asked.asked == AskedOf::everyone)
        dropKind(opinions, OpinionKind::doesNotApply);
    if (std::all_of(opinions.begin(), opinions.end(), [&](const Opinion& o) { return o == opinions.front(); }))
        return std::move(opinions.front());
    if (asked.asked == AskedOf::once)
        return {};
    return asked.isChoice() ? mixtureOf(opinions, asked.options.size()) : medianOf(opinions);
}

} // namespace waymark
