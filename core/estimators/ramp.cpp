#include "core/estimators/ramp.h"

#include <algorithm>
#include <limits>
#include <string>

#include "core/estimators/input_check.h"
#include "core/estimators/parameter_draws.h"
#include "core/sampling/triangle_quantile.h"

namespace waymark {
namespace {

constexpr std::size_t kRampWorlds = 512;
constexpr double kWeeksPerMonth = 52.0 / 12;
constexpr double kLastWeek = 520;

/// A ramp with its unknowns settled.
struct Ramp {
    double toUseful = 0;
    double toFull = 0;
    double usefulShare = 0;

    /// Person-weeks at full pace that one person delivers within so many weeks of starting: the area under their pace.
    double delivered(double weeks) const
    {
        if (weeks <= 0)
            return 0;
        if (weeks <= toUseful)
            return usefulShare * weeks * weeks / (2 * toUseful);
        const double climb = std::min(weeks, toFull) - toUseful;
        double area = usefulShare * toUseful / 2;
        if (climb > 0)
            area += climb * (usefulShare + (1 - usefulShare) * climb / (2 * (toFull - toUseful)));
        return area + std::max(weeks - toFull, 0.0);
    }
};

class RampRun {
public:
    RampRun(const RampInput& input, std::uint64_t seed) : m_input(input), m_draws(seed, unknowns, kRampWorlds) {}

    AlternativeRamp alternative(std::size_t a) const
    {
        std::vector<Ramp> ramps;
        for (std::size_t world = 0; world < kRampWorlds; ++world)
            ramps.push_back(settled(m_input.alternatives[a], world));
        AlternativeRamp result;
        std::vector<double> drawn(kRampWorlds);
        for (std::size_t week = 0; week <= kRampWeeks; ++week) {
            for (std::size_t world = 0; world < kRampWorlds; ++world)
                drawn[world] = delivered(a, ramps[world], static_cast<double>(week));
            result.delivered.push_back(bandOf(drawn));
        }
        for (std::size_t world = 0; world < kRampWorlds; ++world)
            drawn[world] = weeksToRelease(a, ramps[world]);
        result.weeksToRelease = bandOf(drawn);
        return result;
    }

private:
    /// What is drawn; alternatives share the draws. Who is slow to become useful is slow to reach full pace.
    enum Unknown : std::size_t { learning, useful, unknowns };

    Ramp settled(const RampCurve& curve, std::size_t world) const
    {
        const double p = m_draws.at(learning, world);
        const double toFull = quantile(curve.weeksToFull, p);
        return {std::min(quantile(curve.weeksToUseful, p), toFull), toFull,
            quantile(m_input.usefulShare, m_draws.at(useful, world))};
    }

    /// By all people together.
    double delivered(std::size_t a, const Ramp& ramp, double weeks) const
    {
        double sum = 0;
        for (const std::vector<PeopleGroup>* groups : {&m_input.people, &m_input.hires})
            for (const PeopleGroup& group : *groups) {
                const double there = std::max(weeks - group.month * kWeeksPerMonth, 0.0);
                sum += group.count * (group.knows[a] ? there : ramp.delivered(there));
            }
        return sum;
    }

    /// What is delivered only grows, so the week is found by halving.
    double weeksToRelease(std::size_t a, const Ramp& ramp) const
    {
        if (delivered(a, ramp, kLastWeek) < m_input.releaseWeeks)
            return std::numeric_limits<double>::infinity();
        double low = 0;
        double high = kLastWeek;
        for (int halving = 0; halving < 40; ++halving) {
            const double middle = (low + high) / 2;
            (delivered(a, ramp, middle) < m_input.releaseWeeks ? low : high) = middle;
        }
        return high;
    }

    const RampInput& m_input;
    ParameterDraws m_draws;
};

/// Returns how many heads there are.
double checkGroups(InputCheck& check, const std::string& list, const std::vector<PeopleGroup>& groups)
{
    double heads = 0;
    if (groups.size() > kMostPeopleGroups)
        check.fault(list,
            {"estimates.listLength",
                {{"found", double(groups.size())}, {"least", 0.0}, {"most", double(kMostPeopleGroups)}}});
    for (std::size_t k = 0; k < groups.size(); ++k) {
        const std::string at = list + "/" + std::to_string(k);
        check.within(at + "/count", groups[k].count, {0, 1e5});
        check.within(at + "/month", groups[k].month, {0, 120});
        heads += groups[k].count;
    }
    return heads;
}

Errors faultsOf(const RampInput& input)
{
    constexpr FigureRange kWeeks{0, kLastWeek};
    InputCheck check;
    const double there = checkGroups(check, "/people", input.people);
    const double toCome = checkGroups(check, "/hires", input.hires);
    if (there + toCome <= 0)
        check.fault("/people", {"estimates.nobody", {}});
    check.within("/releaseWeeks", input.releaseWeeks, {0, 1e6});
    check.within("/usefulShare", input.usefulShare, {0, 1});
    for (std::size_t a = 0; a < input.alternatives.size(); ++a) {
        const std::string at = "/alternatives/" + std::to_string(a);
        check.within(at + "/weeksToUseful", input.alternatives[a].weeksToUseful, kWeeks);
        check.within(at + "/weeksToFull", input.alternatives[a].weeksToFull, kWeeks);
    }
    return check.errors();
}

} // namespace

Result<RampEstimate> estimateRamp(const RampInput& input, std::uint64_t seed)
{
    if (Errors faults = faultsOf(input); !faults.empty())
        return faults;
    const RampRun run(input, seed);
    RampEstimate estimate;
    for (std::size_t a = 0; a < input.alternatives.size(); ++a)
        estimate.alternatives.push_back(run.alternative(a));
    return estimate;
}

} // namespace waymark
