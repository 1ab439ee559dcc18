#include "core/framework/condition_search.h"

#include <map>
#include <utility>

#include "core/framework/answer_domain.h"

namespace waymark {
namespace {

/// Enough for conditions that people write; a hostile file must not be able to buy more.
constexpr std::size_t kMostSteps = 2'000;
constexpr std::size_t kMostStepsInAll = 200'000;

/// A condition that is to be made true, or false.
struct Goal {
    const Condition* condition;
    bool holds;
};

/// One attempt: the goals still open and what they leave of the answers. Attempts are copied where there is a choice.
struct Attempt {
    std::vector<Goal> open;
    std::vector<Goal> choices; ///< of whose parts one must be met; put off, since the rest may rule most of them out
    std::map<QuestionIndex, AnswerDomain> domains;
};

class Search {
public:
    Search(const Framework& framework, const std::set<QuestionIndex>& ignored, Layer layer)
        : m_framework(framework),
          m_ignored(ignored),
          m_layer(layer)
    {}

    std::size_t steps() const { return m_steps; }

    bool meets(Attempt attempt)
    {
        while (!attempt.open.empty()) {
            if (++m_steps > kMostSteps)
                return true;
            const Goal goal = attempt.open.back();
            attempt.open.pop_back();
            const bool possible =
                std::visit([&](const auto& node) { return meet(node, goal, attempt); }, goal.condition->node);
            if (!possible)
                return false;
        }
        return attempt.choices.empty() || meetsChoice(std::move(attempt));
    }

private:
    bool meetsChoice(Attempt attempt)
    {
        const Goal choice = attempt.choices.back();
        attempt.choices.pop_back();
        for (const Condition& part : partsOf(*choice.condition)) {
            Attempt next = attempt;
            next.open.push_back({&part, choice.holds});
            if (meets(std::move(next)))
                return true;
        }
        return false;
    }

    static const std::vector<Condition>& partsOf(const Condition& condition)
    {
        const auto* all = std::get_if<AllOf>(&condition.node);
        return all ? all->of : std::get_if<AnyOf>(&condition.node)->of;
    }

    bool meet(const AllOf& all, const Goal& goal, Attempt& attempt)
    {
        return goal.holds ? meetEach(all.of, goal, attempt) : putOff(goal, attempt);
    }

    bool meet(const AnyOf& any, const Goal& goal, Attempt& attempt)
    {
        return goal.holds ? putOff(goal, attempt) : meetEach(any.of, goal, attempt);
    }

    bool putOff(const Goal& goal, Attempt& attempt)
    {
        attempt.choices.push_back(goal);
        return true;
    }

    bool meetEach(const std::vector<Condition>& parts, const Goal& goal, Attempt& attempt)
    {
        for (const Condition& part : parts)
            attempt.open.push_back({&part, goal.holds});
        return true;
    }

    bool meet(const NoneOf& none, const Goal& goal, Attempt& attempt)
    {
        attempt.open.push_back({&none.of.front(), !goal.holds});
        return true;
    }

    template <class Test> bool meet(const Test& test, const Goal& goal, Attempt& attempt)
    {
        const Question& question = m_framework[test.question];
        const bool isLeftOut = m_layer == Layer::article && question.layer == Layer::own;
        if (isLeftOut)
            return !goal.holds;
        AnswerDomain& domain = attempt.domains.try_emplace(test.question, question).first->second;
        if (!goal.holds) {
            domain.refuse(test);
        } else {
            if (!domain.mustBeAnswered() && question.when && !m_ignored.contains(test.question))
                attempt.open.push_back({&*question.when, true});
            domain.require(test);
        }
        return domain.isPossible();
    }

    const Framework& m_framework;
    const std::set<QuestionIndex>& m_ignored;
    Layer m_layer;
    std::size_t m_steps = 0;
};

} // namespace

bool ConditionSearch::canHold(const std::vector<const Condition*>& conditions, Layer layer)
{
    if (m_stepsInAll > kMostStepsInAll)
        return true;
    Attempt attempt;
    for (const Condition* condition : conditions)
        attempt.open.push_back({condition, true});
    Search search(m_framework, m_ignored, layer);
    const bool canHold = search.meets(std::move(attempt));
    m_stepsInAll += search.steps();
    return canHold;
}

} // namespace waymark
