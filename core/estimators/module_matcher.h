#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "core/estimators/library_catalogue.h"

namespace waymark {

/// Finds what a catalogue says of a module. The longest path wins; of two rules for the same path the one for the
/// module alone. Case counts, and the `/v2` of a major version does not.
class ModuleMatcher {
public:
    /// The catalogue must outlive the matcher.
    explicit ModuleMatcher(const LibraryCatalogue& catalogue);

    /// Null: not known.
    const ModuleRule* find(std::string_view path) const;

private:
    using Rules = std::unordered_map<std::string_view, const ModuleRule*>;
    static const ModuleRule* lookUp(const Rules& rules, std::string_view path);

    Rules m_modules;
    Rules m_trees;
};

/// The part of a module's path that says whose it is: host and owner on a forge, else the host. Empty if the path has
/// no host.
std::string ownerOf(const LibraryCatalogue& catalogue, std::string_view path);

} // namespace waymark
