#pragma once

#include <optional>
#include <string>

#include "core/decision/answer.h"
#include "core/decision/priorities.h"

namespace waymark {

struct Decision;

using ScenarioId = Id<struct ScenarioTag>;

/// A named what-if within a decision: the answers and priorities that are otherwise there. All else is the decision's.
struct Scenario {
    ScenarioId id;
    std::string name;
    Answers answers;                      ///< count in place of anybody's; all others are the decision's own
    std::optional<Priorities> priorities; ///< in place of the decision's; none: the same
    UnknownKeys unknown = {};
    bool operator==(const Scenario&) const = default;
};

/// The decision as it would be in the scenario: its answers as agreed ones, which count before any participant's.
/// Without scenarios and record.
Decision inScenario(const Decision& decision, const Scenario& scenario);

/// What the decision is called where it is told of in the scenario: 'TITLE: NAME', so that nobody takes that for the
/// decision itself.
std::string titleInScenario(const Decision& decision, const Scenario& scenario);

} // namespace waymark
