#include "tests/support/framework_builder.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/framework/framework_json.h"
#include "tests/support/tiny_framework.h"

namespace waymark::test {
namespace {

using Json = nlohmann::ordered_json;
using Pointer = Json::json_pointer;

constexpr int kIndent = 2;

Json parsed(std::string_view json)
{
    std::string text(json);
    std::replace(text.begin(), text.end(), '\'', '"');
    return Json::parse(text);
}

std::string positionOf(const Json& list, const std::string& name)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].is_object() && list[i].value("id", "") == name)
            return std::to_string(i);
    return name;
}

/// Puts positions in place of ids, as far as the path exists; what follows is taken literally.
Pointer pointerTo(const Json& document, std::string_view place)
{
    Pointer result;
    const Json* here = &document;
    for (std::size_t begin = 0; begin <= place.size();) {
        const std::size_t end = std::min(place.find('/', begin), place.size());
        std::string name(place.substr(begin, end - begin));
        begin = end + 1;
        if (here && here->is_array())
            name = positionOf(*here, name);
        result.push_back(name);
        here = document.contains(result) ? &document.at(result) : nullptr;
    }
    return result;
}

std::string describe(const Errors& errors)
{
    std::string text = "the framework of this test has faults:";
    for (const Error& error : errors)
        text += "\n  " + error.where.pointer + ": " + error.message.id;
    return text;
}

} // namespace

FrameworkBuilder::FrameworkBuilder() : FrameworkBuilder(tinyFrameworkText()) {}

FrameworkBuilder::FrameworkBuilder(std::string_view text) : m_text(Json::parse(text).dump(kIndent)) {}

FrameworkBuilder& FrameworkBuilder::set(std::string_view place, std::string_view json)
{
    Json document = Json::parse(m_text);
    const Pointer pointer = pointerTo(document, place);
    if (!document.at(pointer.parent_pointer()).is_object())
        document.at(pointer) = parsed(json);
    else
        document[pointer] = parsed(json);
    m_text = document.dump(kIndent);
    return *this;
}

FrameworkBuilder& FrameworkBuilder::add(std::string_view list, std::string_view json)
{
    Json document = Json::parse(m_text);
    const Pointer pointer = pointerTo(document, list);
    if (!document.contains(pointer.parent_pointer()))
        throw std::invalid_argument("no such place: " + pointer.to_string());
    document[pointer].push_back(parsed(json));
    m_text = document.dump(kIndent);
    return *this;
}

FrameworkBuilder& FrameworkBuilder::remove(std::string_view place)
{
    Json document = Json::parse(m_text);
    const Pointer pointer = pointerTo(document, place);
    Json& parent = document.at(pointer.parent_pointer());
    if (!document.contains(pointer))
        throw std::invalid_argument("no such place: " + pointer.to_string());
    if (parent.is_array())
        parent.erase(std::stoul(pointer.back()));
    else
        parent.erase(pointer.back());
    m_text = document.dump(kIndent);
    return *this;
}

FrameworkBuilder& FrameworkBuilder::reorder(std::string_view list, const std::vector<std::string>& ids)
{
    Json document = Json::parse(m_text);
    Json& items = document.at(pointerTo(document, list));
    if (ids.size() != items.size())
        throw std::invalid_argument("a list is reordered with another number of ids");
    Json reordered = Json::array();
    for (const std::string& id : ids)
        reordered.push_back(items.at(std::stoul(positionOf(items, id))));
    items = std::move(reordered);
    m_text = document.dump(kIndent);
    return *this;
}

std::string FrameworkBuilder::text() const
{
    return m_text + "\n";
}

std::string FrameworkBuilder::pointer(std::string_view place) const
{
    return pointerTo(Json::parse(m_text), place).to_string();
}

std::size_t FrameworkBuilder::line(std::string_view place) const
{
    // A mark in the value's place begins on the line on which the value begins.
    static constexpr auto kMark = "\"a mark that no framework contains\"";
    Json document = Json::parse(m_text);
    document.at(pointerTo(document, place)) = Json::parse(kMark);
    const std::string marked = document.dump(kIndent);
    const auto mark = marked.begin() + static_cast<std::ptrdiff_t>(marked.find(kMark));
    return static_cast<std::size_t>(std::count(marked.begin(), mark, '\n')) + 1;
}

Framework FrameworkBuilder::build() const
{
    Result<Framework> framework = loadFramework(text(), "tiny.json");
    if (!framework)
        throw std::runtime_error(describe(framework.errors()));
    return *std::move(framework);
}

} // namespace waymark::test
