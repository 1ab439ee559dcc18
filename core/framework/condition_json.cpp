#include "core/framework/condition_json.h"

#include <utility>
#include <vector>

#include "core/framework/dependency_order.h"

namespace waymark {
namespace {

using Names = std::vector<std::string>;

void collectHolds(const Json& json, Names& names)
{
    if (json.is_object() && json.contains("holds") && json["holds"].is_string())
        names.push_back(json["holds"].get<std::string>());
    if (json.is_structured())
        for (const Json& part : json)
            collectHolds(part, names);
}

/// Which named conditions each named condition uses, by position.
Dependencies usesOf(const Json& named)
{
    std::unordered_map<std::string, std::size_t> positions;
    for (const auto& [name, condition] : named.items())
        positions.emplace(name, positions.size());
    Dependencies uses;
    for (const Json& condition : named) {
        Names names;
        collectHolds(condition, names);
        std::vector<std::size_t>& used = uses.emplace_back();
        for (const std::string& name : names)
            if (const auto at = positions.find(name); at != positions.end())
                used.push_back(at->second);
    }
    return uses;
}

} // namespace

ConditionReader::ConditionReader(FrameworkReading& reading) : m_reading(reading)
{
    readNamed(reading.root().optional("conditions"));
}

void ConditionReader::readNamed(const JsonValue& named)
{
    if (!named.isObject())
        return;
    const auto members = named.members();
    for (const auto& [name, json] : members)
        m_named.emplace(name, Named{});
    const DependencyOrder order = orderByDependencies(usesOf(m_reading.document()["conditions"]));
    for (const std::size_t i : order.order)
        readNamed(members[i].first, members[i].second);
    const auto nameOf = [&](std::size_t i) { return members[i].first; };
    for (const auto& cycle : order.cycles)
        m_reading.senseFault(
            members[cycle.front()].second, {"framework.conditionCycle", {{"cycle", cyclePath(cycle, nameOf)}}});
    for (const std::size_t i : order.leftOver)
        read(members[i].second);
}

void ConditionReader::readNamed(const std::string& name, const JsonValue& json)
{
    const std::size_t faultsBefore = m_reading.faults();
    Condition condition = read(json);
    const bool sound = m_sound && m_reading.faults() == faultsBefore;
    m_named[name] = {.condition = std::move(condition), .nodes = m_nodes, .sound = sound};
}

Condition ConditionReader::read(const JsonValue& json)
{
    m_nodes = 0;
    m_sound = true;
    const std::size_t faultsBefore = m_reading.faults();
    Condition condition = node(json);
    m_totalNodes += m_nodes;
    if (!m_sound || m_reading.faults() != faultsBefore)
        return {AllOf{}};
    return condition;
}

std::optional<Condition> ConditionReader::when(JsonObject& object)
{
    const JsonValue json = object.optional("when");
    if (!json.present())
        return std::nullopt;
    return read(json);
}

Condition ConditionReader::node(const JsonValue& json)
{
    count(json, 1);
    JsonObject object = json.object();
    Condition condition;
    if (object.has("all"))
        condition = {AllOf{list(object.required("all"))}};
    else if (object.has("any"))
        condition = {AnyOf{list(object.required("any"))}};
    else if (object.has("not"))
        condition = {NoneOf{{node(object.required("not"))}}};
    else if (object.has("holds"))
        condition = named(object.required("holds"));
    else if (object.has("question"))
        condition = test(object);
    else if (json.isObject())
        json.fault({"framework.notACondition", {}});
    object.finish();
    return condition;
}

std::vector<Condition> ConditionReader::list(const JsonValue& json)
{
    std::vector<Condition> conditions;
    for (const JsonValue& item : m_reading.someItems(json))
        conditions.push_back(node(item));
    return conditions;
}

Condition ConditionReader::named(const JsonValue& name)
{
    const std::string text = name.filledText();
    const auto at = m_named.find(text);
    if (at == m_named.end()) {
        if (!text.empty())
            m_reading.senseFault(name, {"framework.unknownCondition", {{"id", text}}});
        return {};
    }
    if (!at->second.sound) {
        m_sound = false;
        return {};
    }
    count(name, at->second.nodes);
    return m_sound ? at->second.condition : Condition{};
}

Condition ConditionReader::test(JsonObject& object)
{
    const std::optional<QuestionIndex> question = m_reading.question(object.required("question"));
    if (!question) {
        for (const char* member : {"is", "in", "atLeast", "atMost", "above", "below"})
            object.optional(member);
        return {};
    }
    if (object.has("is") || object.has("in"))
        return choiceTest(object, *question);
    return numberTest(object, *question);
}

Condition ConditionReader::choiceTest(JsonObject& object, QuestionIndex question)
{
    const QuestionKind kind = m_reading.ids().questionIds[question.value].kind;
    const JsonValue is = object.optional("is");
    const JsonValue in = is.present() ? is : object.required("in");
    if (kind != QuestionKind::single && kind != QuestionKind::multiple) {
        m_reading.senseFault(object.value(), {"framework.testOfChoice", {}});
        return {};
    }
    ChoiceTest test{.question = question, .options = {}};
    for (const JsonValue& option : is.present() ? std::vector{is} : m_reading.someItems(in))
        test.options.push_back(m_reading.option(option, question));
    return {std::move(test)};
}

Condition ConditionReader::numberTest(JsonObject& object, QuestionIndex question)
{
    const QuestionKind kind = m_reading.ids().questionIds[question.value].kind;
    if (kind != QuestionKind::number && kind != QuestionKind::scale)
        m_reading.senseFault(object.value(), {"framework.testOfNumber", {}});
    bool hasBound = false;
    const auto bound = [&](const char* name, double unused) {
        hasBound = hasBound || object.has(name);
        return object.optional(name).number({}, unused);
    };
    const NumberTest test{.question = question,
        .atLeast = bound("atLeast", -kUnbounded),
        .atMost = bound("atMost", kUnbounded),
        .above = bound("above", -kUnbounded),
        .below = bound("below", kUnbounded)};
    if (!hasBound)
        object.value().fault({"framework.notACondition", {}});
    return {test};
}

void ConditionReader::count(const JsonValue& json, std::size_t nodes)
{
    const bool fitted = m_nodes <= kMaxConditionNodes && m_totalNodes + m_nodes <= kMaxFrameworkNodes;
    m_nodes += nodes;
    const bool fits = m_nodes <= kMaxConditionNodes && m_totalNodes + m_nodes <= kMaxFrameworkNodes;
    if (fitted && !fits)
        m_reading.senseFault(json, {"framework.conditionTooLarge", {}});
    m_sound = m_sound && fits;
}

} // namespace waymark
