#include "core/base/reader_json.h"

#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

constexpr double kSmallestBeyondInteger = 9223372036854775808.0; // 2^63

std::string kindOf(const Json& json)
{
    if (json.is_null())
        return "null";
    if (json.is_boolean())
        return json.get<bool>() ? "true" : "false";
    if (json.is_number())
        return compactText(json);
    return json.type_name();
}

std::optional<long long> wholeNumber(const Json& json)
{
    if (json.is_number_unsigned() && json.get<std::uint64_t>() > std::numeric_limits<long long>::max())
        return std::nullopt;
    if (json.is_number_integer())
        return json.get<long long>();
    const double number = json.get<double>();
    const bool fits = number >= -kSmallestBeyondInteger && number < kSmallestBeyondInteger;
    if (!fits || std::trunc(number) != number)
        return std::nullopt;
    return static_cast<long long>(number);
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

void JsonValue::fault(Message message) const
{
    if (m_errors->size() < kMostFaults)
        m_errors->push_back({{{}, m_pointer, 0, 0, {}}, std::move(message)});
}

/// Notes that something else stands where the kind that `message` names was expected.
void JsonValue::expected(Message message) const
{
    if (!present())
        return;
    message.arguments.push_back({"found", kindOf(*m_json)});
    fault(std::move(message));
}

std::string JsonValue::text() const
{
    if (isText())
        return m_json->get_ref<const std::string&>();
    expected({"json.expectedText", {}});
    return {};
}

std::string JsonValue::filledText() const
{
    std::string text = this->text();
    if (isText() && isBlank(text))
        fault({"json.blankText", {}});
    return text;
}

double JsonValue::number(const NumberBounds& bounds, double standIn) const
{
    if (!isNumber()) {
        expected({"json.expectedNumber", {}});
        return standIn;
    }
    const double number = m_json->get<double>();
    if (number <= bounds.above)
        fault({"json.numberNotAbove", {{"found", number}, {"above", bounds.above}}});
    else if (number < bounds.atLeast)
        fault({"json.numberTooSmall", {{"found", number}, {"atLeast", bounds.atLeast}}});
    else if (number > bounds.atMost)
        fault({"json.numberTooLarge", {{"found", number}, {"atMost", bounds.atMost}}});
    else
        return number;
    return standIn;
}

long long JsonValue::integer(const IntegerBounds& bounds, long long standIn) const
{
    const std::optional<long long> whole = isNumber() ? wholeNumber(*m_json) : std::nullopt;
    if (!whole) {
        expected({"json.expectedInteger", {}});
        return standIn;
    }
    const auto shown = static_cast<double>(*whole);
    if (*whole < bounds.atLeast)
        fault({"json.numberTooSmall", {{"found", shown}, {"atLeast", static_cast<double>(bounds.atLeast)}}});
    else if (*whole > bounds.atMost)
        fault({"json.numberTooLarge", {{"found", shown}, {"atMost", static_cast<double>(bounds.atMost)}}});
    else
        return *whole;
    return standIn;
}

std::uint64_t JsonValue::natural() const
{
    if (isNumber() && m_json->is_number_unsigned())
        return m_json->get<std::uint64_t>();
    return static_cast<std::uint64_t>(integer({.atLeast = 0}));
}

bool JsonValue::flag() const
{
    if (present() && m_json->is_boolean())
        return m_json->get<bool>();
    expected({"json.expectedFlag", {}});
    return false;
}

std::vector<JsonValue> JsonValue::items() const
{
    if (!isArray()) {
        expected({"json.expectedArray", {}});
        return {};
    }
    std::vector<JsonValue> items;
    for (const Json& item : *m_json)
        items.push_back({&item, m_pointer + '/' + std::to_string(items.size()), *m_errors});
    return items;
}

std::vector<JsonValue> JsonValue::items(std::size_t size) const
{
    std::vector<JsonValue> items = this->items();
    if (!isArray() || items.size() == size)
        return items;
    fault({"json.wrongItemCount",
        {{"found", static_cast<double>(items.size())}, {"expected", static_cast<double>(size)}}});
    return {};
}

std::vector<std::pair<std::string, JsonValue>> JsonValue::members() const
{
    if (!isObject()) {
        expected({"json.expectedObject", {}});
        return {};
    }
    std::vector<std::pair<std::string, JsonValue>> members;
    for (const auto& [name, value] : m_json->get_ref<const Json::object_t&>())
        members.emplace_back(name, JsonValue(&value, m_pointer + pointerStep(name), *m_errors));
    return members;
}

JsonObject JsonValue::object() const
{
    if (isObject())
        return JsonObject(*this);
    expected({"json.expectedObject", {}});
    return JsonObject(JsonValue(nullptr, m_pointer, *m_errors));
}

std::string JsonValue::verbatim() const
{
    return present() ? compactText(*m_json) : std::string();
}

std::optional<std::size_t> JsonValue::indexIn(const std::vector<std::string_view>& names) const
{
    const std::string chosen = text();
    if (!isText())
        return std::nullopt;
    const auto place = std::find(names.begin(), names.end(), chosen);
    if (place != names.end())
        return static_cast<std::size_t>(place - names.begin());
    std::string known;
    for (const std::string_view name : names)
        known.append(known.empty() ? "" : ", ").append(name);
    fault({"json.unknownName", {{"found", chosen}, {"known", known}}});
    return std::nullopt;
}

bool JsonObject::has(const std::string& name) const
{
    return find(name) != nullptr;
}

JsonValue JsonObject::required(const std::string& name)
{
    JsonValue member = optional(name);
    if (m_value.present() && !member.present())
        member.fault({"json.missingMember", {{"member", name}}});
    return member;
}

JsonValue JsonObject::optional(const std::string& name)
{
    m_asked.insert(name);
    return {find(name), pointer() + pointerStep(name), *m_value.m_errors};
}

void JsonObject::finish() const
{
    for (const auto& [name, json] : unasked())
        JsonValue(json, pointer() + pointerStep(name), *m_value.m_errors)
            .fault({"json.unknownMember", {{"member", name}}});
}

std::string JsonObject::unknownMembers() const
{
    Json unknown = Json::object();
    // The map's own operator[] looks at every member first: a million of them would hang.
    Json::object_t::Container& members = unknown.get_ref<Json::object_t&>();
    for (const auto& [name, json] : unasked())
        members.emplace_back(name, *json);
    return unknown.empty() ? std::string() : compactText(unknown);
}

const Json* JsonObject::find(const std::string& name) const
{
    if (!m_value.present())
        return nullptr;
    const auto member = m_value.m_json->find(name);
    return member == m_value.m_json->end() ? nullptr : &*member;
}

std::vector<std::pair<std::string, const Json*>> JsonObject::unasked() const
{
    std::vector<std::pair<std::string, const Json*>> unasked;
    if (m_value.present())
        for (const auto& [name, json] : m_value.m_json->get_ref<const Json::object_t&>())
            if (!m_asked.contains(name))
                unasked.emplace_back(name, &json);
    return unasked;
}

} // namespace waymark
