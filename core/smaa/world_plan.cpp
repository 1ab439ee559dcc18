#include "core/smaa/world_plan.h"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

float largestEntry(const WorldModel& model)
{
    float largest = 0;
    for (const Term& term : model.terms)
        for (const QuantileTable& table : term.tables)
            for (const float value : table.values)
                largest = std::max(largest, std::abs(value));
    return largest;
}

} // namespace

static_assert(sizeof(QuantileTable) == sizeof(float) * (QuantileTable::kSteps + 1), "a term's tables lie end to end");

WorldPlanner::WorldPlanner(const WorldModel& model, const WorldRule& rule, const WeightSpace& space)
    : m_weights(space),
      m_alternatives(model.alternatives),
      m_tolerance(kernel::kSameTotals * largestEntry(model))
{
    planVariates(model);
    planPicks(model);
    planTerms(model);
    planRule(model, rule);
}

void WorldPlanner::planVariates(const WorldModel& model)
{
    for (const Variate& variate : model.variates)
        m_variates.push_back({static_cast<float>(variate.loading),
            static_cast<float>(std::sqrt(std::max(0.0, 1 - variate.loading * variate.loading)))});
}

void WorldPlanner::planPicks(const WorldModel& model)
{
    for (const Pick& pick : model.picks) {
        double sum = 0;
        std::vector<float> bounds;
        for (const double chance : pick.chances)
            bounds.push_back(static_cast<float>(sum += chance));
        if (!bounds.empty())
            bounds.pop_back();
        m_bounds.push_back(std::move(bounds));
    }
    for (const std::vector<float>& bounds : m_bounds)
        m_picks.push_back({bounds.data(), static_cast<int>(bounds.size())});
}

void WorldPlanner::planTerms(const WorldModel& model)
{
    for (const Term& term : model.terms)
        m_terms.push_back({.alternative = static_cast<int>(term.alternative),
            .criterion = static_cast<int>(term.criterion),
            .variate = static_cast<int>(term.variate),
            .pick = term.pick ? static_cast<int>(*term.pick) : -1,
            .tables = term.tables.front().values.data()});
    std::ranges::stable_sort(m_terms, {}, &kernel::TermPlan::variate);
}

void WorldPlanner::planRule(const WorldModel& model, const WorldRule& rule)
{
    m_byDefault = rule.byDefault ? static_cast<int>(*rule.byDefault) : -1;
    for (std::size_t a = 0; a < model.alternatives; ++a)
        if (!rule.byDefault || (a != *rule.byDefault && rule.hasReason[a]))
            m_challengers.push_back(static_cast<int>(a));
}

kernel::Plan WorldPlanner::plan() const
{
    kernel::Plan plan;
    plan.alternatives = static_cast<int>(m_alternatives);
    plan.tolerance = m_tolerance;
    plan.weights = m_weights.plan();
    plan.variates = m_variates.data();
    plan.variateCount = static_cast<int>(m_variates.size());
    plan.picks = m_picks.data();
    plan.pickCount = static_cast<int>(m_picks.size());
    plan.terms = m_terms.data();
    plan.termCount = static_cast<int>(m_terms.size());
    plan.rule = {.wanted = true,
        .byDefault = m_byDefault,
        .challengers = m_challengers.data(),
        .count = static_cast<int>(m_challengers.size())};
    return plan;
}

} // namespace waymark
