#include "core/decision/scenario.h"

#include "core/decision/decision.h"

namespace waymark {

Decision inScenario(const Decision& decision, const Scenario& scenario)
{
    Decision otherwise = decision;
    for (const auto& [question, answer] : scenario.answers)
        otherwise.agreed.insert_or_assign(question, answer);
    if (scenario.priorities)
        otherwise.priorities = *scenario.priorities;
    otherwise.scenarios.clear();
    otherwise.record.clear();
    return otherwise;
}

std::string titleInScenario(const Decision& decision, const Scenario& scenario)
{
    return decision.title + ": " + scenario.name;
}

} // namespace waymark
