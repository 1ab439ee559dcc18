#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/named.h"

namespace waymark {

/// How far one can rely on the libraries for a need; from the best down.
enum class LibraryTier : std::uint8_t { standard, mature, usable, immature, missing };

inline constexpr Named<LibraryTier> kLibraryTierNames[] = {{"stdlib", LibraryTier::standard},
    {"mature", LibraryTier::mature}, {"usable", LibraryTier::usable}, {"immature", LibraryTier::immature},
    {"missing", LibraryTier::missing}};
inline constexpr std::size_t kLibraryTiers = std::size(kLibraryTierNames);

/// Whether a need at this tier counts as covered: there is a library that one can use as it is.
constexpr bool covers(LibraryTier tier)
{
    return tier <= LibraryTier::usable;
}

/// Where libraries and their versions were seen.
struct LibrarySource {
    std::string id;
    std::string title;
    std::string date; ///< year, perhaps with month and day
    bool operator==(const LibrarySource&) const = default;
};

struct Library {
    std::string name;
    std::string version;              ///< newest one seen; empty if none was
    bool isStandard = false;          ///< comes with the language
    std::vector<std::string> sources; ///< ids; none: general knowledge
    bool operator==(const Library&) const = default;
};

/// One of the sides that are compared, as the catalogue names it.
struct LibrarySide {
    std::string id;
    std::string name;
    bool operator==(const LibrarySide&) const = default;
};

/// Something a service may need a library for.
struct LibraryNeed {
    std::string id;
    std::string name;
    std::string text;                            ///< how it stands, in a sentence
    bool isCommon = false;                       ///< most services have it or something near
    std::vector<LibraryTier> tiers;              ///< by side
    std::vector<std::vector<Library>> libraries; ///< by side
    bool operator==(const LibraryNeed&) const = default;
};

/// How far a rule reaches.
enum class RuleReach : std::uint8_t {
    module, ///< this module, in whatever major version
    tree,   ///< everything below this path as well
};

/// Which need a module speaks of.
struct ModuleRule {
    std::string path; ///< without the `/v2` of a major version
    RuleReach reach = RuleReach::module;
    std::size_t need = 0;
    std::string version;                                          ///< newest one seen; empty if none was
    std::vector<std::optional<LibraryTier>> tiers;                ///< by side; none: the need's
    std::vector<std::optional<std::vector<std::string>>> nearest; ///< by side; none: the need's libraries
    bool operator==(const ModuleRule&) const = default;
};

/// Needs with what each side has for them: resources/catalogues/libraries-VERSION.json, perhaps with a team's own file
/// laid over it.
struct LibraryCatalogue {
    std::string version;
    std::string date;
    std::string note; ///< what the tiers mean and who judged them
    std::vector<LibrarySide> sides;
    std::size_t moduleSide = 0;      ///< whose modules the rules know
    std::vector<std::string> forges; ///< hosts on which a path's second element says whose a module is
    std::vector<LibrarySource> sources;
    std::vector<LibraryNeed> needs;
    std::vector<ModuleRule> rules;
    std::set<std::string> unverified; ///< libraries known by hearsay alone
    std::string overlay;              ///< title of the team's own file; empty: none
    bool operator==(const LibraryCatalogue&) const = default;

    std::optional<std::size_t> findNeed(const std::string& id) const;
};

/// At which tier a rule's module stands on a side.
LibraryTier tierOf(const LibraryCatalogue& catalogue, const ModuleRule& rule, std::size_t side);

/// The libraries on a side that come nearest to a rule's module.
std::vector<std::string> nearestTo(const LibraryCatalogue& catalogue, const ModuleRule& rule, std::size_t side);

/// The names of a need's libraries on a side.
std::vector<std::string> librariesFor(const LibraryNeed& need, std::size_t side);

} // namespace waymark
