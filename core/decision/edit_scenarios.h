#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/decision/decision.h"

namespace waymark {

// Every edit returns what undoes it. A scenario that is named must be one of the decision's.

/// A scenario with its place in the list, from 0.
struct PlacedScenario {
    Scenario scenario;
    std::size_t place = 0;
    bool operator==(const PlacedScenario&) const = default;
};

/// The scenario of that id or, failing that, of that name; null if there is none.
const Scenario* findScenario(const Decision& decision, std::string_view idOrName);

/// Adds a scenario that is like the decision, at the end, under an id that none has; `removeScenario` undoes it.
ScenarioId addScenario(Decision& decision, std::string name);

/// Adds a scenario that is like another, behind that one; `removeScenario` undoes it.
ScenarioId duplicateScenario(Decision& decision, const ScenarioId& original, std::string name);

/// Takes a scenario out; `insertScenario` undoes it.
PlacedScenario removeScenario(Decision& decision, const ScenarioId& scenario);

/// Puts a scenario back, under an id that none has; `removeScenario` undoes it.
void insertScenario(Decision& decision, PlacedScenario placed);

/// Moves a scenario to another place of the list and returns the one it had.
std::size_t moveScenario(Decision& decision, const ScenarioId& scenario, std::size_t place);

/// Gives a scenario another name and returns the one it had.
std::string renameScenario(Decision& decision, const ScenarioId& scenario, std::string name);

/// Puts an answer in its place in a scenario, or goes back to the decision's own; returns what stood there.
std::optional<Answer> setScenarioAnswer(
    Decision& decision, const ScenarioId& scenario, const QuestionId& question, std::optional<Answer> answer);

/// Gives a scenario priorities of its own, or goes back to the decision's; returns what it had.
std::optional<Priorities> setScenarioPriorities(
    Decision& decision, const ScenarioId& scenario, std::optional<Priorities> priorities);

} // namespace waymark
