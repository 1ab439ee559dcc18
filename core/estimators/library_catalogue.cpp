#include "core/estimators/library_catalogue.h"

#include <algorithm>

namespace waymark {

std::optional<std::size_t> LibraryCatalogue::findNeed(const std::string& id) const
{
    const auto found = std::ranges::find(needs, id, &LibraryNeed::id);
    return found == needs.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - needs.begin()));
}

LibraryTier tierOf(const LibraryCatalogue& catalogue, const ModuleRule& rule, std::size_t side)
{
    return rule.tiers[side].value_or(catalogue.needs[rule.need].tiers[side]);
}

std::vector<std::string> nearestTo(const LibraryCatalogue& catalogue, const ModuleRule& rule, std::size_t side)
{
    return rule.nearest[side] ? *rule.nearest[side] : librariesFor(catalogue.needs[rule.need], side);
}

std::vector<std::string> librariesFor(const LibraryNeed& need, std::size_t side)
{
    std::vector<std::string> names;
    for (const Library& library : need.libraries[side])
        names.push_back(library.name);
    return names;
}

} // namespace waymark
