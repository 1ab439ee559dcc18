#include "core/imports/id_table.h"

#include <algorithm>

namespace waymark {

IdTable::Entry IdTable::entry(std::uint64_t id, std::size_t position)
{
    return {static_cast<std::uint32_t>(id >> 32), static_cast<std::uint32_t>(id), static_cast<std::uint32_t>(position)};
}

void IdTable::add(std::uint64_t id)
{
    if (m_entries.empty() && id != m_count + 1) {
        m_entries.reserve(m_expected);
        for (std::size_t i = 0; i < m_count; ++i)
            m_entries.push_back(entry(i + 1, i));
        m_entries.push_back(entry(id, m_count));
    } else if (!m_entries.empty()) {
        m_entries.push_back(entry(id, m_count));
    }
    ++m_count;
}

void IdTable::seal()
{
    std::sort(m_entries.begin(), m_entries.end());
}

std::optional<std::uint32_t> IdTable::find(std::uint64_t id) const
{
    if (m_entries.empty())
        return id >= 1 && id <= m_count ? std::optional(static_cast<std::uint32_t>(id - 1)) : std::nullopt;
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), entry(id, 0));
    const bool isThere = found != m_entries.end() && found->high == entry(id, 0).high && found->low == entry(id, 0).low;
    return isThere ? std::optional(found->position) : std::nullopt;
}

} // namespace waymark
