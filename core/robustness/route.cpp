#include "core/robustness/route.h"

#include <algorithm>

#include "core/assessment/assess_inputs.h"
#include "core/robustness/possible_answers.h"
#include "core/smaa/random_stream.h"

namespace waymark {
namespace {

/// Draws an answer to everything that nobody has answered, whether it can be seen today or only with other answers.
class Completions {
public:
    Completions(const Framework& framework, const Inputs& inputs, std::uint64_t seed) : m_inputs(inputs), m_random(seed)
    {
        for (std::size_t q = 0; q < inputs.opinions.size(); ++q)
            if (inputs.opinions[q].kind == OpinionKind::none)
                m_open.push_back({q, possibleAnswers(framework.questions[q])});
    }

    const Inputs& draw()
    {
        for (const Open& open : m_open)
            m_inputs.opinions[open.question] = pick(open.answers);
        return m_inputs;
    }

private:
    struct Open {
        std::size_t question = 0;
        std::vector<PossibleAnswer> answers;
    };

    const Opinion& pick(const std::vector<PossibleAnswer>& answers)
    {
        double left = static_cast<double>(m_random.next() >> 11) * 0x1p-53;
        for (const PossibleAnswer& answer : answers) {
            if (left < answer.weight)
                return answer.opinion;
            left -= answer.weight;
        }
        return answers.back().opinion;
    }

    Inputs m_inputs;
    std::vector<Open> m_open;
    SplitMix m_random;
};

/// The best of the unanswered ones; essential ones first.
std::optional<QuestionIndex> bestOf(
    const Framework& framework, const Inputs& inputs, const std::vector<QuestionGain>& ranking)
{
    std::optional<QuestionIndex> best;
    for (const QuestionGain& each : ranking) {
        if (!each.isOpen || inputs.opinions[each.question.value].kind != OpinionKind::none)
            continue;
        if (framework[each.question].essential)
            return each.question;
        if (!best)
            best = each.question;
    }
    return best;
}

} // namespace

double chanceOfChange(
    const Framework& framework, const Inputs& inputs, AlternativeIndex verdict, const RobustnessOptions& options)
{
    Completions completions(framework, inputs, options.run.seed);
    int changed = 0;
    for (int i = 0; i < kCompletions; ++i)
        changed += assessInputs(framework, completions.draw(), {options.reading}).verdict.alternative != verdict;
    return static_cast<double>(changed) / kCompletions;
}

Route routeFrom(
    const Framework& framework, const Inputs& inputs, const NextQuestions& ranking, const RobustnessOptions& options)
{
    Route route;
    route.next = bestOf(framework, inputs, ranking.ranking);
    if (!ranking.verdict)
        return route;
    if (!route.next) {
        route.canStop = true;
        return route;
    }
    for (const QuestionGain& each : ranking.ranking)
        if (each.isOpen && inputs.opinions[each.question.value].kind == OpinionKind::none)
            route.largestGain = std::max(route.largestGain, each.gain);
    route.chanceOfChange = chanceOfChange(framework, inputs, *ranking.verdict, options);
    route.canStop = route.chanceOfChange <= kUnlikelyChange && route.largestGain < kNegligibleGain;
    return route;
}

} // namespace waymark
