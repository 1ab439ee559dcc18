#include "core/record/due_triggers.h"

#include <algorithm>
#include <variant>

#include "core/group/opinion_text.h"

namespace waymark {
namespace {

/// Weights are quotients: 0.27 may come out as the number just below it.
constexpr double kRounding = 1e-9;

bool isWithin(double today, Reach reach, double bound)
{
    if (reach == Reach::is)
        return today == bound;
    return reach == Reach::atMost ? today <= bound + kRounding : today >= bound - kRounding;
}

/// Options mean the same in any order, and a number can lie beyond the one that is named.
bool isReached(const AnswerValue& today, const AnswerTrigger& trigger)
{
    if (const auto* number = std::get_if<Number>(&today)) {
        const auto* bound = std::get_if<Number>(&trigger.value);
        return bound && isWithin(number->value, trigger.reach, bound->value);
    }
    const auto* chosen = std::get_if<Choice>(&today);
    const auto* wanted = std::get_if<Choice>(&trigger.value);
    if (chosen && wanted)
        return std::is_permutation(
            chosen->options.begin(), chosen->options.end(), wanted->options.begin(), wanted->options.end());
    return today == trigger.value;
}

class Today {
public:
    Today(const Framework& framework, const Inputs& inputs, const Assessment& assessment)
        : m_framework(framework),
          m_inputs(inputs),
          m_assessment(assessment)
    {}

    bool holds(const Trigger& trigger) const
    {
        if (trigger.weight)
            return holds(*trigger.weight);
        return !trigger.answers.empty()
            && std::all_of(trigger.answers.begin(), trigger.answers.end(),
                [this](const AnswerTrigger& answer) { return holds(answer); });
    }

private:
    bool holds(const AnswerTrigger& trigger) const
    {
        const auto question = m_framework.find(trigger.question);
        if (!question || m_assessment.states[question->value] == AnswerState::hidden)
            return false;
        return isReached(answerOf(m_framework[*question], m_inputs.opinions[question->value]), trigger);
    }
    bool holds(const WeightTrigger& trigger) const
    {
        const auto criterion = m_framework.find(trigger.criterion);
        return criterion && isWithin(m_assessment.criteria[criterion->value].weight, trigger.reach, trigger.weight);
    }

    const Framework& m_framework;
    const Inputs& m_inputs;
    const Assessment& m_assessment;
};

} // namespace

std::vector<std::size_t> dueTriggers(const Framework& framework, const Inputs& inputs, const Assessment& assessment,
    const std::vector<Trigger>& triggers)
{
    const Today today(framework, inputs, assessment);
    std::vector<std::size_t> due;
    for (std::size_t place = 0; place < triggers.size(); ++place)
        if (today.holds(triggers[place]))
            due.push_back(place);
    return due;
}

} // namespace waymark
