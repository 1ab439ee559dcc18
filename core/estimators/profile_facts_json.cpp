#include "core/estimators/profile_facts_json.h"

#include "core/base/reader_json.h"
#include "core/estimators/profile_category_json.h"

namespace waymark {
namespace {

constexpr NumberBounds kShare{.atLeast = 0, .atMost = 1};
constexpr NumberBounds kSeconds{.atLeast = 0};

Json numberOrNull(const std::optional<double>& number)
{
    return number ? Json(*number) : Json();
}

Json categoryJson(const CategoryShare& category)
{
    Json top = Json::array();
    for (const FunctionShare& function : category.top)
        top.push_back({{"function", function.name}, {"share", function.share}});
    return {
        {"id", nameOf(kProfileCategoryNames, category.category)}, {"share", category.share}, {"top", std::move(top)}};
}

CategoryShare readCategory(JsonObject object)
{
    CategoryShare category;
    category.category = readOwner(object.required("id"));
    category.share = object.required("share").number(kShare);
    for (const JsonValue& item : object.required("top").items()) {
        JsonObject function = item.object();
        const std::string name = function.required("function").text();
        category.top.push_back({name, function.required("share").number(kShare)});
    }
    return category;
}

ProfileFacts readFacts(JsonObject object)
{
    ProfileFacts facts;
    facts.samples = static_cast<std::size_t>(object.required("samples").integer({.atLeast = 0}));
    facts.ticks = object.required("ticks").integer({.atLeast = 0});
    const JsonValue duration = object.required("durationSeconds");
    if (duration.isNumber())
        facts.durationSeconds = duration.number({.above = 0}, 1);
    facts.cpuSeconds = object.required("cpuSeconds").number(kSeconds);
    for (const JsonValue& item : object.required("categories").items())
        facts.categories.push_back(readCategory(item.object()));
    for (const JsonValue& item : object.required("groups").items()) {
        JsonObject group = item.object();
        const std::string id = group.required("id").text();
        facts.groups.push_back({id, group.required("share").number(kShare)});
    }
    facts.ownBy = object.optional("ownBy").choice(kOwnByNames, OwnBy::nothing);
    facts.mainModule = object.optional("mainModule").text();
    facts.ownInHelpers = object.required("ownInHelpers").number(kShare);
    facts.allocation = object.required("allocation").number(kShare);
    facts.assist = object.required("assist").number(kShare);
    facts.idleMarking = object.required("idleMarking").number(kShare);
    facts.parkedThreads = object.required("parkedThreads").number(kShare);
    return facts;
}

} // namespace

Json profileFactsJson(const ProfileFacts& facts, ProfileFinding finding)
{
    Json categories = Json::array();
    for (const CategoryShare& category : facts.categories)
        categories.push_back(categoryJson(category));
    Json groups = Json::array();
    for (const GroupShare& group : facts.groups)
        groups.push_back({{"id", group.id}, {"share", group.share}});
    return {{"format", "cpu"}, {"samples", facts.samples}, {"ticks", facts.ticks},
        {"durationSeconds", numberOrNull(facts.durationSeconds)}, {"cpuSeconds", facts.cpuSeconds},
        {"averageCores", numberOrNull(facts.averageCores())}, {"categories", std::move(categories)},
        {"groups", std::move(groups)}, {"ownBy", nameOf(kOwnByNames, facts.ownBy)}, {"mainModule", facts.mainModule},
        {"ownInHelpers", facts.ownInHelpers}, {"allocation", facts.allocation}, {"assist", facts.assist},
        {"idleMarking", facts.idleMarking}, {"parkedThreads", facts.parkedThreads},
        {"finding", nameOf(kProfileFindingNames, finding)}};
}

std::string profileFactsText(const ProfileFacts& facts, ProfileFinding finding)
{
    return compactText(profileFactsJson(facts, finding));
}

Result<ProfileFacts> loadProfileFacts(std::string_view text, const std::string& file)
{
    const Result<Json> document = parseJson(text, file, kFactsLimits);
    if (!document)
        return document.errors();
    Errors errors;
    ProfileFacts facts = readFacts(JsonValue(*document, errors).object());
    if (errors.empty())
        return facts;
    locateAll(text, file, errors);
    return errors;
}

} // namespace waymark
