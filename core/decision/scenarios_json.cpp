#include "core/decision/scenarios_json.h"

#include <set>
#include <utility>

#include "core/decision/answers_json.h"
#include "core/decision/carried_json.h"
#include "core/decision/priorities_json.h"

namespace waymark {
namespace {

Scenario readScenario(const JsonValue& json, std::set<ScenarioId>& taken)
{
    JsonObject object = json.object();
    Scenario scenario;
    const JsonValue id = object.required("id");
    scenario.id = {id.filledText()};
    if (!scenario.id.empty() && !taken.insert(scenario.id).second)
        id.fault({"decision.scenarioTwice", {{"id", scenario.id.text}}});
    scenario.name = object.required("name").text();
    scenario.answers = readAnswers(object.required("answers"));
    if (const JsonValue priorities = object.optional("priorities"); priorities.present())
        scenario.priorities = readPriorities(priorities);
    scenario.unknown = object.unknownMembers();
    return scenario;
}

} // namespace

std::vector<Scenario> readScenarios(const JsonValue& json)
{
    std::vector<Scenario> scenarios;
    std::set<ScenarioId> taken;
    for (const JsonValue& item : json.items())
        scenarios.push_back(readScenario(item, taken));
    return scenarios;
}

Json scenariosToJson(const std::vector<Scenario>& scenarios)
{
    Json array = Json::array();
    for (const Scenario& scenario : scenarios) {
        Json object = Json::object();
        object["id"] = scenario.id.text;
        object["name"] = scenario.name;
        object["answers"] = answersToJson(scenario.answers);
        if (scenario.priorities)
            object["priorities"] = prioritiesToJson(*scenario.priorities);
        addUnknown(object, scenario.unknown);
        array.push_back(std::move(object));
    }
    return array;
}

} // namespace waymark
