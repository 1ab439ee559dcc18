#include "core/decision/frozen_json.h"

#include <string>
#include <utility>

#include "core/decision/carried_json.h"

namespace waymark {
namespace {

Figures readFigures(const JsonValue& json)
{
    Figures figures;
    for (const auto& [key, value] : json.members()) {
        if (!value.isNumber() && !value.isText())
            value.fault({"record.expectedFigure", {}});
        else if (value.isText())
            figures.emplace(key, value.text());
        else
            figures.emplace(key, value.number());
    }
    return figures;
}

Json toJson(const Figures& figures)
{
    Json object = Json::object();
    for (const auto& [key, figure] : figures)
        std::visit([&object, &key = key](const auto& value) { appendMember(object, key, value); }, figure);
    return object;
}

std::uint64_t readWorlds(const JsonValue& json)
{
    const std::uint64_t worlds = json.natural();
    if (worlds == 0 || worlds > kMostFrozenWorlds)
        json.fault({"record.worldsOutOfRange", {{"most", static_cast<double>(kMostFrozenWorlds)}}});
    return worlds;
}

} // namespace

Frozen readFrozen(const JsonValue& json)
{
    JsonObject object = json.object();
    Frozen frozen;
    frozen.engine = object.required("engine").filledText();
    frozen.seed = object.required("seed").natural();
    frozen.worlds = readWorlds(object.required("worlds"));
    frozen.isArticleOnly = object.required("articleOnly").flag();
    const JsonValue inputs = object.required("inputs");
    inputs.members(); // notes a fault unless it is an object
    frozen.inputs = inputs.verbatim();
    frozen.figures = readFigures(object.required("figures"));
    frozen.unknown = object.unknownMembers();
    return frozen;
}

Json frozenToJson(const Frozen& frozen)
{
    Json object = Json::object();
    object["engine"] = frozen.engine;
    object["seed"] = frozen.seed;
    object["worlds"] = frozen.worlds;
    object["articleOnly"] = frozen.isArticleOnly;
    object["inputs"] = carriedJson(frozen.inputs);
    object["figures"] = toJson(frozen.figures);
    addUnknown(object, frozen.unknown);
    return object;
}

} // namespace waymark
