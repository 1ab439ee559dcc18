#include "core/decision/triggers_json.h"

#include <cstddef>
#include <utility>

#include "core/decision/answers_json.h"
#include "core/decision/carried_json.h"
#include "core/decision/decision_words.h"

namespace waymark {
namespace {

constexpr std::size_t kMostAnswers = 2;

AnswerTrigger readAnswer(const JsonValue& json)
{
    JsonObject object = json.object();
    AnswerTrigger trigger;
    trigger.question = {object.required("question").filledText()};
    const JsonValue reach = object.required("reach");
    trigger.reach = reach.choice(kReaches, Reach::is);
    trigger.value = readAnswerValue(object.required("value"), trigger.unknownInValue);
    if (trigger.reach != Reach::is && !std::holds_alternative<Number>(trigger.value))
        reach.fault({"record.reachWithoutNumber", {}});
    trigger.unknown = object.unknownMembers();
    return trigger;
}

WeightTrigger readWeight(const JsonValue& json)
{
    JsonObject object = json.object();
    WeightTrigger trigger;
    trigger.criterion = {object.required("criterion").filledText()};
    trigger.reach = object.required("reach").choice(kWeightReaches, Reach::atLeast);
    trigger.weight = object.required("weight").number(kShareBounds);
    trigger.unknown = object.unknownMembers();
    return trigger;
}

Trigger readTrigger(const JsonValue& json)
{
    JsonObject object = json.object();
    Trigger trigger;
    const JsonValue answers = object.optional("answers");
    const JsonValue weight = object.optional("weight");
    for (const JsonValue& item : answers.items())
        trigger.answers.push_back(readAnswer(item));
    if (weight.present())
        trigger.weight = readWeight(weight);
    const bool isAboutAnswers = answers.isArray() && !trigger.answers.empty() && trigger.answers.size() <= kMostAnswers;
    if (json.isObject() && (weight.present() ? answers.present() : !isAboutAnswers))
        json.fault({"record.expectedTrigger", {}});
    trigger.verdict = {object.required("verdict").filledText()};
    trigger.unknown = object.unknownMembers();
    return trigger;
}

Json toJson(const AnswerTrigger& trigger)
{
    Json object = Json::object();
    object["question"] = trigger.question.text;
    object["reach"] = nameOf(kReaches, trigger.reach);
    object["value"] = answerValueToJson(trigger.value, trigger.unknownInValue);
    addUnknown(object, trigger.unknown);
    return object;
}

Json toJson(const WeightTrigger& trigger)
{
    Json object = Json::object();
    object["criterion"] = trigger.criterion.text;
    object["reach"] = nameOf(kWeightReaches, trigger.reach);
    object["weight"] = trigger.weight;
    addUnknown(object, trigger.unknown);
    return object;
}

} // namespace

std::vector<Trigger> readTriggers(const JsonValue& json)
{
    std::vector<Trigger> triggers;
    for (const JsonValue& item : json.items())
        triggers.push_back(readTrigger(item));
    return triggers;
}

Json triggersToJson(const std::vector<Trigger>& triggers)
{
    Json array = Json::array();
    for (const Trigger& trigger : triggers) {
        Json object = Json::object();
        if (!trigger.answers.empty())
            object["answers"] = Json::array();
        for (const AnswerTrigger& answer : trigger.answers)
            object["answers"].push_back(toJson(answer));
        if (trigger.weight)
            object["weight"] = toJson(*trigger.weight);
        object["verdict"] = trigger.verdict.text;
        addUnknown(object, trigger.unknown);
        array.push_back(std::move(object));
    }
    return array;
}

} // namespace waymark
