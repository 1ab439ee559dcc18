#include "core/estimators/module_matcher.h"

#include <algorithm>

#include "core/imports/go_mod_words.h"

namespace waymark {

ModuleMatcher::ModuleMatcher(const LibraryCatalogue& catalogue)
{
    for (const ModuleRule& rule : catalogue.rules)
        (rule.reach == RuleReach::module ? m_modules : m_trees).emplace(rule.path, &rule);
}

const ModuleRule* ModuleMatcher::find(std::string_view path) const
{
    path = withoutMajorVersion(path);
    if (const ModuleRule* rule = lookUp(m_modules, path))
        return rule;
    while (!path.empty()) {
        if (const ModuleRule* rule = lookUp(m_trees, path))
            return rule;
        const std::size_t slash = path.rfind('/');
        path = path.substr(0, slash == std::string_view::npos ? 0 : slash);
    }
    return nullptr;
}

const ModuleRule* ModuleMatcher::lookUp(const Rules& rules, std::string_view path)
{
    const auto found = rules.find(path);
    return found == rules.end() ? nullptr : found->second;
}

std::string ownerOf(const LibraryCatalogue& catalogue, std::string_view path)
{
    const std::string_view host = path.substr(0, path.find('/'));
    if (host.find('.') == std::string_view::npos)
        return {};
    if (std::ranges::find(catalogue.forges, host) == catalogue.forges.end())
        return std::string(host);
    return std::string(path.substr(0, path.find('/', std::min(host.size() + 1, path.size()))));
}

} // namespace waymark
