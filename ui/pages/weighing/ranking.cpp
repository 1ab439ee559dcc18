#include "ui/pages/weighing/ranking.h"

#include <algorithm>

namespace waymark::ui {

Ranking::Ranking(const Framework& framework, const CriterionOrder& order, const Assessment& assessment)
    : m_assessment(assessment)
{
    for (const std::vector<CriterionId>& tie : order) {
        std::vector<CriterionIndex> known;
        for (const CriterionId& id : tie)
            if (const auto criterion = framework.find(id))
                known.push_back(*criterion);
        if (!known.empty())
            m_order.push_back(std::move(known));
    }
}

std::vector<CriterionIndex> Ranking::shown() const
{
    std::vector<CriterionIndex> all;
    for (const auto& group : m_order)
        for (const CriterionIndex criterion : group)
            if (m_assessment.criteria[criterion.value].relevant)
                all.push_back(criterion);
    for (std::size_t c = 0; c < m_assessment.criteria.size(); ++c)
        if (m_assessment.criteria[c].relevant && !groupOf({c}))
            all.push_back({c});
    return all;
}

std::optional<std::size_t> Ranking::groupOf(CriterionIndex criterion) const
{
    for (std::size_t g = 0; g < m_order.size(); ++g)
        if (std::find(m_order[g].begin(), m_order[g].end(), criterion) != m_order[g].end())
            return g;
    return std::nullopt;
}

std::size_t Ranking::shownIn(std::size_t group) const
{
    return std::size_t(std::count_if(m_order[group].begin(), m_order[group].end(),
        [this](CriterionIndex criterion) { return m_assessment.criteria[criterion.value].relevant; }));
}

bool Ranking::isShown(std::size_t group) const
{
    return shownIn(group) > 0;
}

std::optional<std::size_t> Ranking::rankOf(CriterionIndex criterion) const
{
    const auto group = groupOf(criterion);
    if (!group)
        return std::nullopt;
    std::size_t above = 0;
    for (std::size_t g = 0; g < *group; ++g)
        above += shownIn(g);
    return above + 1;
}

bool Ranking::isLevel(CriterionIndex criterion) const
{
    const auto group = groupOf(criterion);
    return group && shownIn(*group) > 1;
}

std::optional<std::size_t> Ranking::nextShown(std::size_t group, int direction) const
{
    const auto count = std::ptrdiff_t(m_order.size());
    for (auto g = std::ptrdiff_t(group) + direction; g >= 0 && g < count; g += direction)
        if (isShown(std::size_t(g)))
            return std::size_t(g);
    return std::nullopt;
}

void Ranking::takeOut(CriterionIndex criterion)
{
    const auto group = groupOf(criterion);
    if (!group)
        return;
    std::erase(m_order[*group], criterion);
    if (m_order[*group].empty())
        m_order.erase(m_order.begin() + std::ptrdiff_t(*group));
}

void Ranking::insertAlone(CriterionIndex criterion, std::size_t group)
{
    m_order.insert(m_order.begin() + std::ptrdiff_t(group), std::vector<CriterionIndex>{criterion});
}

void Ranking::move(CriterionIndex criterion, int direction)
{
    const auto group = groupOf(criterion);
    if (!group)
        return insertAlone(criterion, m_order.size());
    if (shownIn(*group) > 1) {
        std::erase(m_order[*group], criterion);
        return insertAlone(criterion, direction < 0 ? *group : *group + 1);
    }
    const auto next = nextShown(*group, direction);
    if (!next)
        return;
    const CriterionIndex passed = m_order[*next].front();
    takeOut(criterion);
    insertAlone(criterion, *groupOf(passed) + (direction < 0 ? 0 : 1));
}

void Ranking::toggleLevel(CriterionIndex criterion)
{
    const auto group = groupOf(criterion);
    if (!group)
        return insertAlone(criterion, m_order.size());
    if (shownIn(*group) > 1) {
        std::erase(m_order[*group], criterion);
        return insertAlone(criterion, *group + 1);
    }
    const auto above = nextShown(*group, -1);
    if (!above)
        return;
    takeOut(criterion);
    m_order[*above].push_back(criterion); // what stands above keeps its place
}

void Ranking::place(CriterionIndex criterion, std::size_t before)
{
    const std::vector<CriterionIndex> all = shown();
    const auto isOther = [&](CriterionIndex each) { return each != criterion && groupOf(each); };
    const auto from = all.begin() + std::ptrdiff_t(std::min(before, all.size()));
    const auto next = std::find_if(from, all.end(), isOther);
    takeOut(criterion);
    if (next == all.end())
        return insertAlone(criterion, m_order.size());
    const std::size_t group = *groupOf(*next);
    // Within a group of level ones: its top stays above it, so it goes below the whole group.
    const bool isWithin = next != all.begin() && from != all.begin() && groupOf(*(next - 1)) == group;
    insertAlone(criterion, isWithin ? group + 1 : group);
}

} // namespace waymark::ui
