#include "core/estimators/module_list.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

#include "core/estimators/module_matcher.h"

namespace waymark {
namespace {

bool isBelow(std::string_view path, std::string_view root)
{
    return path.starts_with(root) && (path.size() == root.size() || path[root.size()] == '/');
}

/// Whose code a module is: the team's own or somebody else's.
class Ownership {
public:
    Ownership(const GoMod& goMod, const LibraryCatalogue& catalogue) : m_owner(ownerOf(catalogue, goMod.module))
    {
        if (m_owner.empty())
            m_owner = goMod.module;
        for (const GoReplacement& each : goMod.replacements)
            if (each.target != each.path)
                m_replaced.emplace(each.path, each.version);
    }

    bool isOwn(const GoRequirement& required) const
    {
        if (isBelow(required.path, m_owner))
            return true;
        const auto [first, last] = m_replaced.equal_range(required.path);
        return std::any_of(
            first, last, [&](const auto& each) { return each.second.empty() || each.second == required.version; });
    }

private:
    std::string m_owner;
    std::unordered_multimap<std::string, std::string> m_replaced; ///< versions by path
};

} // namespace

ModuleList listModules(const GoMod& goMod, const LibraryCatalogue& catalogue)
{
    std::map<std::string, bool> others; ///< whether only others need it, by path
    std::map<std::string, bool> own;
    const Ownership ownership(goMod, catalogue);
    for (const GoRequirement& each : goMod.requirements) {
        auto& list = ownership.isOwn(each) ? own : others;
        const auto [entry, isNew] = list.emplace(each.path, each.isIndirect);
        entry->second = entry->second && each.isIndirect;
    }
    ModuleList made;
    made.required = own.size() + others.size();
    const ModuleMatcher matcher(catalogue);
    made.isIndirect = std::ranges::none_of(
        others, [&](const auto& each) { return !each.second && matcher.find(each.first) != nullptr; });
    made.isIndirect = made.isIndirect && std::ranges::any_of(others, [](const auto& each) { return each.second; });
    for (const auto& [path, isIndirect] : own)
        made.own.push_back(path);
    for (const auto& [path, isIndirect] : others)
        (isIndirect && !made.isIndirect ? made.passed : made.asked).push_back(path);
    return made;
}

} // namespace waymark
