#include "core/estimators/profile_classes_json.h"

#include <algorithm>
#include <bitset>

#include "core/base/reader_json.h"
#include "core/estimators/profile_category_json.h"

namespace waymark {
namespace {

constexpr long long kClassesFormat = 1;
constexpr double kMostHotFunctions = 10; // as many as an analysis names in each category
constexpr std::string_view kOwnCode = "own";

std::vector<std::string> texts(const JsonValue& list)
{
    std::vector<std::string> texts;
    for (const JsonValue& item : list.items())
        texts.push_back(item.filledText());
    return texts;
}

class ClassesReader {
public:
    ClassesReader(const Json& document, Errors& errors) : m_root(JsonValue(document, errors).object()) {}

    ProfileClasses read()
    {
        m_root.required("waymarkProfileClasses")
            .integer({.atLeast = kClassesFormat, .atMost = kClassesFormat}, kClassesFormat);
        m_classes.version = m_root.required("version").filledText();
        m_classes.date = m_root.required("date").filledText();
        for (const JsonValue& source : m_root.required("sources").items())
            m_classes.sources.push_back(readSource(source.object()));
        readThresholds(m_root.required("thresholds").object());
        readGroups(m_root.required("groups").items());
        readSignals(m_root.required("signals").object());
        for (const JsonValue& rule : m_root.required("rules").items())
            m_classes.rules.push_back(readRule(rule.object()));
        m_root.finish();
        return std::move(m_classes);
    }

private:
    static ProfileSource readSource(JsonObject object)
    {
        ProfileSource source;
        source.id = object.required("id").filledText();
        source.title = object.required("title").filledText();
        source.url = object.optional("url").text();
        object.finish();
        return source;
    }

    ProfileThreshold readThreshold(const JsonValue& value, const NumberBounds& bounds)
    {
        JsonObject object = value.object();
        ProfileThreshold threshold;
        threshold.value = object.required("value").number(bounds);
        const JsonValue source = object.required("source");
        threshold.source = source.filledText();
        const auto isIt = [&threshold](const ProfileSource& each) { return each.id == threshold.source; };
        if (source.isText() && std::none_of(m_classes.sources.begin(), m_classes.sources.end(), isIt))
            source.fault({"profile.unknownSource", {{"source", threshold.source}}});
        threshold.note = object.required("note").filledText();
        object.finish();
        return threshold;
    }

    void readThresholds(JsonObject object)
    {
        const NumberBounds share{.atLeast = 0, .atMost = 1};
        const NumberBounds count{.atLeast = 1, .atMost = 1e6};
        ProfileThresholds& all = m_classes.thresholds;
        all.thinTicks = readThreshold(object.required("thinTicks"), count);
        all.idleCores = readThreshold(object.required("idleCores"), {.atLeast = 0, .atMost = 1e6});
        all.dominates = readThreshold(object.required("dominates"), share);
        all.nearFrames = readThreshold(object.required("nearFrames"), count);
        all.heavyAllocation = readThreshold(object.required("heavyAllocation"), share);
        all.heavyAssist = readThreshold(object.required("heavyAssist"), share);
        all.hotFunctions = readThreshold(object.required("hotFunctions"), {.atLeast = 1, .atMost = kMostHotFunctions});
        all.hotShare = readThreshold(object.required("hotShare"), share);
        all.helperShare = readThreshold(object.required("helperShare"), share);
        object.finish();
    }

    /// Groups may draw from groups further down, so the ids come first.
    void readGroups(const std::vector<JsonValue>& items)
    {
        for (const JsonValue& item : items)
            m_classes.groups.push_back(readGroup(item.object()));
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (!items[i].isObject())
                continue;
            for (const JsonValue& drawn : items[i].object().optional("draws").items())
                addDrawn(drawn, m_classes.groups[i]);
        }
    }

    ProfileGroup readGroup(JsonObject object)
    {
        ProfileGroup group;
        const JsonValue finding = object.required("finding");
        group.id = finding.filledText();
        group.isOwn = group.id == kOwnCode;
        if (!group.isOwn)
            group.finding = finding.choice(kProfileFindingNames, ProfileFinding::flat);
        for (const JsonValue& item : object.required("categories").items()) {
            const ProfileCategory category = readOwner(item);
            if (m_grouped.test(static_cast<std::size_t>(category)))
                item.fault(
                    {"profile.groupedTwice", {{"category", std::string(nameOf(kProfileCategoryNames, category))}}});
            m_grouped.set(static_cast<std::size_t>(category));
            group.categories.push_back(category);
        }
        object.optional("draws");
        object.finish();
        return group;
    }

    void addDrawn(const JsonValue& drawn, ProfileGroup& group)
    {
        const std::string id = drawn.filledText();
        const auto place = std::find_if(m_classes.groups.begin(), m_classes.groups.end(),
            [&id](const ProfileGroup& each) { return each.id == id; });
        if (drawn.isText() && place == m_classes.groups.end())
            drawn.fault({"profile.unknownGroup", {{"group", id}}});
        else
            group.draws.push_back(static_cast<std::size_t>(place - m_classes.groups.begin()));
    }

    void readSignals(JsonObject object)
    {
        m_classes.signals.allocation = texts(object.required("allocation"));
        m_classes.signals.assist = texts(object.required("assist"));
        m_classes.signals.idleMarking = texts(object.required("idleMarking"));
        m_classes.signals.parkedThreads = texts(object.required("parkedThreads"));
        object.finish();
    }

    static ProfileRule readRule(JsonObject object)
    {
        ProfileRule rule;
        rule.category = object.required("category").choice(kProfileCategoryNames, ProfileCategory::application);
        rule.names = texts(object.optional("names"));
        rule.prefixes = texts(object.optional("prefixes"));
        rule.parts = texts(object.optional("parts"));
        object.finish();
        return rule;
    }

    JsonObject m_root;
    ProfileClasses m_classes;
    std::bitset<kProfileCategories> m_grouped;
};

} // namespace

Result<ProfileClasses> loadProfileClasses(std::string_view text, const std::string& file)
{
    const Result<Json> document = parseJson(text, file);
    if (!document)
        return document.errors();
    Errors errors;
    ProfileClasses classes = ClassesReader(*document, errors).read();
    if (errors.empty())
        return classes;
    locateAll(text, file, errors);
    return errors;
}

} // namespace waymark
