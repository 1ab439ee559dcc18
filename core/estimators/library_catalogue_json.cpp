#include "core/estimators/library_catalogue_json.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/base/reader_json.h"
#include "core/imports/go_mod_words.h"

namespace waymark {
namespace {

constexpr long long kCatalogueFormat = 1;
constexpr Named<RuleReach> kReaches[] = {{"module", RuleReach::module}, {"tree", RuleReach::tree}};

/// Where the things of a list stand, by what tells them apart, and which of them this file has named already.
class Places {
public:
    /// Whether the key is new to this file; if not, that is a fault.
    bool mustBeNew(const std::string& key, const JsonValue& value)
    {
        if (m_named.insert(key).second)
            return true;
        value.fault({"libraries.twice", {{"id", key}}});
        return false;
    }

    std::optional<std::size_t> find(const std::string& key) const
    {
        const auto found = m_places.find(key);
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }

    /// Puts a thing in the place of the one with the same key, or at the end. The key must not be part of the thing.
    template <class Thing> void put(const std::string& key, Thing thing, std::vector<Thing>& list)
    {
        const auto [place, isNew] = m_places.emplace(key, list.size());
        if (isNew)
            list.push_back(std::move(thing));
        else
            list[place->second] = std::move(thing);
    }

    void know(const std::string& key, std::size_t place) { m_places.emplace(key, place); }

private:
    std::unordered_map<std::string, std::size_t> m_places;
    std::unordered_set<std::string> m_named;
};

std::string ruleKey(const std::string& path, RuleReach reach)
{
    return path + " (" + std::string(nameOf(kReaches, reach)) + ")";
}

/// Reads what a catalogue and an overlay have in common into a catalogue.
class LibrariesReader {
public:
    explicit LibrariesReader(LibraryCatalogue base) : m_made(std::move(base))
    {
        for (std::size_t i = 0; i < m_made.sides.size(); ++i)
            m_sides.know(m_made.sides[i].id, i);
        for (std::size_t i = 0; i < m_made.sources.size(); ++i)
            m_sources.know(m_made.sources[i].id, i);
        for (std::size_t i = 0; i < m_made.needs.size(); ++i)
            m_needs.know(m_made.needs[i].id, i);
        for (std::size_t i = 0; i < m_made.rules.size(); ++i)
            m_rules.know(ruleKey(m_made.rules[i].path, m_made.rules[i].reach), i);
    }

    LibraryCatalogue readCatalogue(const JsonValue& json)
    {
        JsonObject root = json.object();
        root.required("waymarkLibraries")
            .integer({.atLeast = kCatalogueFormat, .atMost = kCatalogueFormat}, kCatalogueFormat);
        m_made.version = root.required("version").filledText();
        m_made.date = root.required("date").filledText();
        m_made.note = root.required("note").filledText();
        readSides(root.required("sides"));
        readModules(root.required("modules"));
        readLists(root);
        if (m_made.needs.empty())
            root.value().fault({"libraries.noNeeds", {}});
        root.finish();
        return std::move(m_made);
    }

    LibraryCatalogue readOverlay(const JsonValue& json)
    {
        JsonObject root = json.object();
        root.required("waymarkLibraryOverlay")
            .integer({.atLeast = kCatalogueFormat, .atMost = kCatalogueFormat}, kCatalogueFormat);
        m_made.overlay = root.required("title").filledText();
        readLists(root);
        root.finish();
        return std::move(m_made);
    }

private:
    void readSides(const JsonValue& list)
    {
        for (const JsonValue& item : list.items()) {
            JsonObject object = item.object();
            const JsonValue id = object.required("id");
            LibrarySide side{id.filledText(), object.required("name").filledText()};
            object.finish();
            if (const std::string key = side.id; m_sides.mustBeNew(key, id))
                m_sides.put(key, std::move(side), m_made.sides);
        }
        if (list.isArray() && m_made.sides.size() < 2)
            list.fault({"libraries.fewSides", {}});
    }

    void readModules(const JsonValue& json)
    {
        JsonObject object = json.object();
        m_made.moduleSide = side(object.required("side")).value_or(0);
        m_made.forges = texts(object.required("forges"));
        object.finish();
    }

    void readLists(JsonObject& root)
    {
        for (const JsonValue& item : root.optional("sources").items())
            readSource(item);
        for (const JsonValue& item : root.optional("needs").items())
            readNeed(item);
        for (const JsonValue& item : root.optional("rules").items())
            readRule(item);
        for (const auto& [id, names] : root.optional("unverified").members())
            if (knowsSide(id, names))
                for (const JsonValue& name : names.items())
                    m_made.unverified.insert(name.filledText());
    }

    void readSource(const JsonValue& json)
    {
        JsonObject object = json.object();
        const JsonValue id = object.required("id");
        LibrarySource source{
            id.filledText(), object.required("title").filledText(), object.required("date").filledText()};
        object.finish();
        if (const std::string key = source.id; m_sources.mustBeNew(key, id))
            m_sources.put(key, std::move(source), m_made.sources);
    }

    void readNeed(const JsonValue& json)
    {
        JsonObject object = json.object();
        LibraryNeed need;
        const JsonValue id = object.required("id");
        need.id = id.filledText();
        need.name = object.required("name").filledText();
        need.text = object.required("text").filledText();
        need.isCommon = object.optional("common").flag();
        const std::vector<bool> isTierKnown = readNeedTiers(object.required("tiers"), need);
        readLibraries(object.required("libraries"), isTierKnown, need);
        object.finish();
        if (const std::string key = need.id; m_needs.mustBeNew(key, id))
            m_needs.put(key, std::move(need), m_made.needs);
    }

    /// Says on which sides the tier was understood.
    std::vector<bool> readNeedTiers(const JsonValue& json, LibraryNeed& need)
    {
        std::vector<bool> isKnown;
        JsonObject object = json.object();
        for (const LibrarySide& each : m_made.sides) {
            const JsonValue tier = object.required(each.id);
            need.tiers.push_back(tier.choice(kLibraryTierNames, LibraryTier::missing));
            isKnown.push_back(tier.isText() && tier.text() == nameOf(kLibraryTierNames, need.tiers.back()));
        }
        object.finish();
        return isKnown;
    }

    void readLibraries(const JsonValue& json, const std::vector<bool>& isTierKnown, LibraryNeed& need)
    {
        JsonObject object = json.object();
        for (std::size_t i = 0; i < m_made.sides.size(); ++i) {
            const JsonValue list = object.required(m_made.sides[i].id);
            std::vector<Library>& libraries = need.libraries.emplace_back();
            for (const JsonValue& item : list.items())
                libraries.push_back(library(item));
            if (list.isArray() && isTierKnown[i])
                checkLibraries(list, need.tiers[i], libraries);
        }
        object.finish();
    }

    /// What a tier claims and what is listed must go together.
    static void checkLibraries(const JsonValue& list, LibraryTier tier, const std::vector<Library>& libraries)
    {
        if (tier == LibraryTier::missing && !libraries.empty())
            list.fault({"libraries.notMissing", {}});
        if (tier != LibraryTier::missing && libraries.empty())
            list.fault({"libraries.noLibrary", {}});
        if (tier == LibraryTier::standard && std::ranges::none_of(libraries, &Library::isStandard))
            list.fault({"libraries.notStandard", {}});
    }

    Library library(const JsonValue& json)
    {
        JsonObject object = json.object();
        Library library;
        library.name = object.required("name").filledText();
        library.version = object.optional("version").text();
        library.isStandard = object.optional("standard").flag();
        for (const JsonValue& item : object.optional("sources").items()) {
            library.sources.push_back(item.filledText());
            if (!library.sources.back().empty() && !m_sources.find(library.sources.back()))
                item.fault({"libraries.unknownSource", {{"id", library.sources.back()}}});
        }
        object.finish();
        return library;
    }

    void readRule(const JsonValue& json)
    {
        JsonObject object = json.object();
        ModuleRule rule;
        const JsonValue path = object.required("path");
        rule.path = rulePath(path);
        rule.reach = object.required("match").choice(kReaches, RuleReach::module);
        rule.version = object.optional("version").text();
        readRuleSides(object, rule);
        const JsonValue need = object.required("need");
        const std::string id = need.filledText();
        object.finish();
        const std::optional<std::size_t> found = m_needs.find(id);
        if (!found && !id.empty())
            need.fault({"libraries.unknownNeed", {{"id", id}}});
        const std::string key = ruleKey(rule.path, rule.reach);
        rule.need = found.value_or(0);
        if (m_rules.mustBeNew(key, path) && found)
            m_rules.put(key, std::move(rule), m_made.rules);
    }

    static std::string rulePath(const JsonValue& json)
    {
        const std::string path = json.filledText();
        if (!path.empty() && !isGoPath(path))
            json.fault({"libraries.badPath", {{"found", path}}});
        if (withoutMajorVersion(path) != path)
            json.fault({"libraries.majorVersion", {{"path", std::string(withoutMajorVersion(path))}}});
        return path;
    }

    void readRuleSides(JsonObject& object, ModuleRule& rule)
    {
        rule.tiers.resize(m_made.sides.size());
        rule.nearest.resize(m_made.sides.size());
        for (const auto& [id, value] : object.optional("tiers").members())
            if (const auto at = knowsSide(id, value))
                rule.tiers[*at] = value.choice(kLibraryTierNames, LibraryTier::missing);
        for (const auto& [id, value] : object.optional("nearest").members())
            if (const auto at = knowsSide(id, value))
                rule.nearest[*at] = texts(value);
    }

    static std::vector<std::string> texts(const JsonValue& list)
    {
        std::vector<std::string> texts;
        for (const JsonValue& item : list.items())
            texts.push_back(item.filledText());
        return texts;
    }

    std::optional<std::size_t> side(const JsonValue& json)
    {
        const std::string id = json.filledText();
        return id.empty() ? std::nullopt : knowsSide(id, json);
    }

    std::optional<std::size_t> knowsSide(const std::string& id, const JsonValue& json)
    {
        const std::optional<std::size_t> found = m_sides.find(id);
        if (!found)
            json.fault({"libraries.unknownSide", {{"id", id}}});
        return found;
    }

    LibraryCatalogue m_made;
    Places m_sides;
    Places m_sources;
    Places m_needs;
    Places m_rules;
};

/// Reads a text by `read` (const JsonValue&) and places its faults.
template <class Read>
Result<LibraryCatalogue> readPlaced(
    const Result<Json>& document, std::string_view text, const std::string& file, Read read)
{
    if (!document)
        return document.errors();
    Errors errors;
    LibraryCatalogue made = read(JsonValue(*document, errors));
    if (errors.empty())
        return made;
    locateAll(text, file, errors);
    return errors;
}

} // namespace

Result<LibraryCatalogue> loadLibraryCatalogue(std::string_view text, const std::string& file)
{
    return readPlaced(parseJson(text, file), text, file,
        [](const JsonValue& root) { return LibrariesReader({}).readCatalogue(root); });
}

Result<LibraryCatalogue> overlayLibraries(
    const LibraryCatalogue& catalogue, std::string_view text, const std::string& file)
{
    return readPlaced(parseJson(text, file, kOverlayLimits), text, file,
        [&](const JsonValue& root) { return overlayLibraries(catalogue, root); });
}

LibraryCatalogue overlayLibraries(const LibraryCatalogue& catalogue, const JsonValue& overlay)
{
    return LibrariesReader(catalogue).readOverlay(overlay);
}

} // namespace waymark
