#include "core/decision/edit_scenarios.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "core/decision/exchange_entry.h"

namespace waymark {
namespace {

auto placeOf(std::vector<Scenario>& scenarios, const ScenarioId& id)
{
    const auto at = std::find_if(scenarios.begin(), scenarios.end(), [&](const Scenario& s) { return s.id == id; });
    assert(at != scenarios.end());
    return at;
}

ScenarioId freeId(const Decision& decision)
{
    const auto& all = decision.scenarios;
    for (std::size_t number = all.size() + 1;; ++number) {
        ScenarioId id{std::string("s").append(std::to_string(number))};
        if (std::none_of(all.begin(), all.end(), [&](const Scenario& scenario) { return scenario.id == id; }))
            return id;
    }
}

} // namespace

const Scenario* findScenario(const Decision& decision, std::string_view idOrName)
{
    const auto& all = decision.scenarios;
    auto at = std::find_if(all.begin(), all.end(), [&](const Scenario& s) { return s.id.text == idOrName; });
    if (at == all.end())
        at = std::find_if(all.begin(), all.end(), [&](const Scenario& s) { return s.name == idOrName; });
    return at == all.end() ? nullptr : &*at;
}

ScenarioId addScenario(Decision& decision, std::string name)
{
    decision.scenarios.push_back({freeId(decision), std::move(name), {}, {}});
    return decision.scenarios.back().id;
}

ScenarioId duplicateScenario(Decision& decision, const ScenarioId& original, std::string name)
{
    const auto at = placeOf(decision.scenarios, original);
    Scenario copy = *at;
    copy.id = freeId(decision);
    copy.name = std::move(name);
    return decision.scenarios.insert(at + 1, std::move(copy))->id;
}

PlacedScenario removeScenario(Decision& decision, const ScenarioId& scenario)
{
    const auto at = placeOf(decision.scenarios, scenario);
    PlacedScenario removed{std::move(*at), static_cast<std::size_t>(at - decision.scenarios.begin())};
    decision.scenarios.erase(at);
    return removed;
}

void insertScenario(Decision& decision, PlacedScenario placed)
{
    assert(placed.place <= decision.scenarios.size());
    const auto at = decision.scenarios.begin() + static_cast<std::ptrdiff_t>(placed.place);
    decision.scenarios.insert(at, std::move(placed.scenario));
}

std::size_t moveScenario(Decision& decision, const ScenarioId& scenario, std::size_t place)
{
    PlacedScenario moved = removeScenario(decision, scenario);
    const std::size_t before = std::exchange(moved.place, place);
    insertScenario(decision, std::move(moved));
    return before;
}

std::string renameScenario(Decision& decision, const ScenarioId& scenario, std::string name)
{
    return std::exchange(placeOf(decision.scenarios, scenario)->name, std::move(name));
}

std::optional<Answer> setScenarioAnswer(
    Decision& decision, const ScenarioId& scenario, const QuestionId& question, std::optional<Answer> answer)
{
    return exchangeEntry(placeOf(decision.scenarios, scenario)->answers, question, std::move(answer));
}

std::optional<Priorities> setScenarioPriorities(
    Decision& decision, const ScenarioId& scenario, std::optional<Priorities> priorities)
{
    return std::exchange(placeOf(decision.scenarios, scenario)->priorities, std::move(priorities));
}

} // namespace waymark
