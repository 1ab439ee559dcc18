#include "core/estimators/estimate_givens.h"

#include <algorithm>

namespace waymark {

std::optional<std::size_t> NamedGivens::placeOf(std::string_view id) const
{
    const auto at = std::ranges::find(m_estimator.inputs, id, &EstimatorInput::id);
    if (at == m_estimator.inputs.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - m_estimator.inputs.begin());
}

void NamedGivens::miss(const char* what, std::string_view id)
{
    m_missing.push_back({{}, {what, {{"estimator", m_estimator.id.text}, {"id", std::string(id)}}}});
}

double NamedGivens::figure(std::string_view id)
{
    const std::optional<std::size_t> at = placeOf(id);
    if (at && m_estimator.inputs[*at].choices.empty())
        return m_givens.inputs[*at].figure;
    miss("estimates.missingInput", id);
    return 0;
}

std::string NamedGivens::choice(std::string_view id)
{
    const std::optional<std::size_t> at = placeOf(id);
    if (at && !m_estimator.inputs[*at].choices.empty())
        return m_estimator.inputs[*at].choices[m_givens.inputs[*at].choice].id;
    miss("estimates.missingInput", id);
    return {};
}

std::optional<Triangle> NamedGivens::find(
    std::string_view id, std::optional<AlternativeIndex> alternative, std::string_view choice) const
{
    std::optional<Triangle> closest;
    int closeness = -1;
    for (std::size_t k = 0; k < m_estimator.assumptions.size(); ++k) {
        const Assumption& each = m_estimator.assumptions[k];
        const bool fits = each.id == id && (!each.alternative || each.alternative == alternative)
            && (each.choice.empty() || each.choice == choice);
        const int named = (each.alternative ? 2 : 0) + (each.choice.empty() ? 0 : 1);
        if (fits && named > closeness) {
            closest = m_givens.assumptions[k].value;
            closeness = named;
        }
    }
    return closest;
}

Triangle NamedGivens::assumption(
    std::string_view id, std::optional<AlternativeIndex> alternative, std::string_view choice)
{
    if (const std::optional<Triangle> found = find(id, alternative, choice))
        return *found;
    miss("estimates.missingAssumption", id);
    return {};
}

} // namespace waymark
