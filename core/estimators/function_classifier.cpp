#include "core/estimators/function_classifier.h"

#include <algorithm>
#include <tuple>

namespace waymark {
namespace {

constexpr std::size_t kLongestName = 1000;

std::string_view lastElement(std::string_view name)
{
    const std::size_t slash = name.rfind('/');
    return slash == std::string_view::npos ? name : name.substr(slash + 1);
}

/// As in the path of a module: 'v5'.
bool isVersion(std::string_view step)
{
    const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
    return step.size() > 1 && step[0] == 'v' && std::all_of(step.begin() + 1, step.end(), isDigit);
}

} // namespace

std::string plainFunctionName(std::string_view name)
{
    name = name.substr(0, kLongestName);
    std::string plain;
    std::size_t open = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] == '[')
            ++open;
        else if (name[i] == ']' && open > 0)
            --open;
        else if (open == 0 && name.substr(i).starts_with("%2e"))
            plain += '.', i += 2;
        else if (open == 0)
            plain += name[i];
    }
    return plain;
}

std::string_view shortFunctionName(std::string_view plain)
{
    const std::string_view last = lastElement(plain);
    if (!isVersion(last.substr(0, last.find('.'))) || last.size() == plain.size())
        return last;
    const std::string_view path = plain.substr(0, plain.size() - last.size() - 1);
    return plain.substr(path.size() - lastElement(path).size());
}

FunctionClassifier::FunctionClassifier(const std::vector<ProfileRule>& rules)
{
    for (std::size_t order = 0; order < rules.size(); ++order) {
        m_categories.push_back(rules[order].category);
        addEntries(rules[order], order);
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& left, const Entry& right) {
        return std::tie(left.text, left.rule, left.isWhole) < std::tie(right.text, right.rule, right.isWhole);
    });
    link();
}

void FunctionClassifier::addEntries(const ProfileRule& rule, std::size_t order)
{
    for (const std::string& name : rule.names)
        m_entries.push_back({name, true, order, 0});
    for (const std::string& prefix : rule.prefixes)
        m_entries.push_back({prefix, false, order, 0});
    for (const std::string& part : rule.parts)
        m_parts.push_back({part, order});
}

void FunctionClassifier::link()
{
    for (std::size_t i = 1; i < m_entries.size(); ++i) {
        std::size_t shorter = i;
        while (shorter > 0 && !m_entries[i].text.starts_with(m_entries[shorter - 1].text))
            shorter = m_entries[shorter - 1].shorter;
        m_entries[i].shorter = shorter;
    }
}

/// The number of rules if none fits.
std::size_t FunctionClassifier::firstRule(std::string_view name) const
{
    std::size_t first = m_categories.size();
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), name,
        [](std::string_view text, const Entry& entry) { return text < entry.text; });
    for (auto place = static_cast<std::size_t>(after - m_entries.begin()); place > 0;) {
        const Entry& entry = m_entries[place - 1];
        if (name.starts_with(entry.text) && (!entry.isWhole || name.size() == entry.text.size()))
            first = std::min(first, entry.rule);
        place = entry.shorter;
    }
    for (const Part& part : m_parts)
        if (part.rule < first && lastElement(name).find(part.text) != std::string_view::npos)
            first = part.rule;
    return first;
}

ProfileCategory FunctionClassifier::categoryOf(std::string_view name) const
{
    const std::size_t rule = firstRule(name);
    return rule < m_categories.size() ? m_categories[rule] : ProfileCategory::application;
}

} // namespace waymark
