#include "core/robustness/required_lead.h"

#include <algorithm>

namespace waymark {
namespace {

/// A first guess, in points; the scatter of totals is some five to fifteen points.
constexpr double kFirstGuess = 2;

/// A lead this much over what was not enough is taken to be enough where sampling says so.
constexpr double kHair = 1e-6;

/// Shifts one alternative's value in every world. Weights add up to 1, so a shift on each criterion is one of the
/// total.
void shift(WorldModel& model, std::size_t alternative, double points)
{
    std::vector<bool> shifted(model.criteria, false);
    for (Term& term : model.terms) {
        if (term.alternative != alternative || shifted[term.criterion])
            continue;
        shifted[term.criterion] = true;
        for (QuantileTable& table : term.tables)
            for (float& value : table.values)
                value += static_cast<float>(points);
    }
}

struct LeadPoint {
    double lead = 0;
    double share = 0; ///< of worlds won against the default
};

/// Where the straight line through two points reaches a share; the second point's lead where it is level.
double reach(const LeadPoint& a, const LeadPoint& b, double share)
{
    const double rise = b.share - a.share;
    return rise > 0 ? a.lead + (share - a.share) / rise * (b.lead - a.lead) : b.lead;
}

class LeadSearch {
public:
    LeadSearch(
        const Framework& framework, const DecisionWorlds& worlds, const Assessment& settled, const RunOptions& run)
        : m_framework(framework),
          m_worlds(worlds),
          m_settled(settled),
          m_run(run)
    {}

    std::optional<RequiredLeads> leadsOf(const std::vector<bool>& challengers) const
    {
        RequiredLeads leads(m_framework.alternatives.size(), 0);
        for (std::size_t i = 0; m_worlds.rule.byDefault && i < challengers.size(); ++i) {
            if (i == *m_worlds.rule.byDefault || !challengers[i])
                continue;
            const std::optional<double> lead = leadFor(i);
            if (!lead)
                return std::nullopt;
            leads[m_worlds.alternatives[i].value] = *lead;
        }
        return leads;
    }

private:
    /// Shares of worlds are nearly straight in the lead around one half, where the threshold lies.
    std::optional<double> leadFor(std::size_t challenger) const
    {
        const double share = m_framework.thresholds.qualifyingPairwise;
        const std::optional<LeadPoint> level = at(challenger, 0);
        const std::optional<LeadPoint> ahead = level ? at(challenger, kFirstGuess) : std::nullopt;
        const std::optional<LeadPoint> near =
            ahead ? at(challenger, std::max(0.0, reach(*level, *ahead, share))) : std::nullopt;
        if (!near)
            return std::nullopt;
        const double found = near->share >= share ? reach(*level, *near, share) : reach(*near, *ahead, share);
        return agreeing(challenger, std::max(0.0, found));
    }

    std::optional<LeadPoint> at(std::size_t challenger, double lead) const
    {
        WorldModel model = m_worlds.model;
        shift(model, challenger, lead - leadToday(challenger));
        const auto tally = sampleWorlds(model, m_worlds.rule, m_worlds.stated, m_run);
        if (!tally)
            return std::nullopt;
        return LeadPoint{lead, tally->beats[challenger][*m_worlds.rule.byDefault]};
    }

    double leadToday(std::size_t challenger) const
    {
        const auto value = [this](
                               std::size_t i) { return *m_settled.alternatives[m_worlds.alternatives[i].value].value; };
        return value(challenger) - value(*m_worlds.rule.byDefault);
    }

    double agreeing(std::size_t challenger, double found) const
    {
        const auto isAmong = [&](const std::vector<AlternativeIndex>& list) {
            return std::find(list.begin(), list.end(), m_worlds.alternatives[challenger]) != list.end();
        };
        if (isAmong(m_settled.verdict.leadUnproven))
            return std::max(found, leadToday(challenger) + kHair);
        return isAmong(m_settled.verdict.qualified) ? std::min(found, leadToday(challenger)) : found;
    }

    const Framework& m_framework;
    const DecisionWorlds& m_worlds;
    const Assessment& m_settled;
    const RunOptions& m_run;
};

} // namespace

std::optional<RequiredLeads> requiredLeads(
    const Framework& framework, const Inputs& inputs, const Assessment& settled, const RunOptions& run)
{
    const DecisionWorlds worlds = worldsOf(framework, inputs, settled);
    const std::vector<bool> all(worlds.alternatives.size(), true);
    return LeadSearch(framework, worlds, settled, run).leadsOf(all);
}

std::optional<RequiredLeads> requiredLeadsWithReason(
    const Framework& framework, const DecisionWorlds& worlds, const Assessment& settled, const RunOptions& run)
{
    return LeadSearch(framework, worlds, settled, run).leadsOf(worlds.rule.hasReason);
}

} // namespace waymark
