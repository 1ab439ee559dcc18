#include "core/estimators/coverage.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "core/base/strict_json.h"
#include "core/estimators/module_matcher.h"

namespace waymark {
namespace {

Triangle sum(const Triangle& a, const Triangle& b)
{
    return {a.low + b.low, a.mode + b.mode, a.high + b.high};
}

void addNew(std::vector<std::string>& list, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        if (std::ranges::find(list, name) == list.end())
            list.push_back(name);
}

/// Gathers who asks for which need at which tier.
class Standings {
public:
    explicit Standings(const LibraryCatalogue& catalogue) : m_catalogue(catalogue) {}

    void pick(std::size_t need)
    {
        for (std::size_t side = 0; side < m_catalogue.sides.size(); ++side)
            ask(need, side, m_catalogue.needs[need].tiers[side], {librariesFor(m_catalogue.needs[need], side), {}});
    }

    void use(const std::string& module, const ModuleRule& rule)
    {
        for (std::size_t side = 0; side < m_catalogue.sides.size(); ++side) {
            const bool isInUse = side == m_catalogue.moduleSide;
            const auto nearest = isInUse ? std::vector{module} : nearestTo(m_catalogue, rule, side);
            ask(rule.need, side, tierOf(m_catalogue, rule, side), {nearest, {module}});
        }
    }

    std::vector<NeedStanding> take()
    {
        std::vector<NeedStanding> list;
        for (auto& [need, standing] : m_standings)
            list.push_back(std::move(standing));
        return list;
    }

private:
    struct Asked {
        std::vector<std::string> nearest;
        std::vector<std::string> askers;
    };

    void ask(std::size_t need, std::size_t side, LibraryTier tier, const Asked& asked)
    {
        NeedStanding& standing = m_standings[need];
        if (standing.tiers.empty()) {
            const std::size_t sides = m_catalogue.sides.size();
            standing = {need, std::vector<LibraryTier>(sides, LibraryTier::standard), {}, {}};
            standing.nearest.resize(sides);
            standing.askers.resize(sides);
        }
        if (tier < standing.tiers[side])
            return;
        if (tier > standing.tiers[side]) {
            standing.tiers[side] = tier;
            standing.nearest[side].clear();
            standing.askers[side].clear();
        }
        addNew(standing.nearest[side], asked.nearest);
        addNew(standing.askers[side], asked.askers);
    }

    const LibraryCatalogue& m_catalogue;
    std::map<std::size_t, NeedStanding> m_standings; ///< by need
};

/// Whether what is in use is modules of this side.
enum class InUse { modules, nothing };

SideCoverage coverSide(const std::vector<NeedStanding>& needs, std::size_t side, const BridgeWeeks& weeks, InUse inUse)
{
    SideCoverage made;
    for (const NeedStanding& each : needs) {
        const LibraryTier tier = each.tiers[side];
        ++made.counts[static_cast<std::size_t>(tier)];
        LibraryGap gap{each.need, tier, each.nearest[side], each.askers[side], weeks[static_cast<std::size_t>(tier)]};
        if (inUse == InUse::modules && !gap.modules.empty())
            gap.weeks = Triangle{};
        made.weeks = sum(made.weeks, gap.weeks.value_or(Triangle{}));
        if (!covers(tier))
            made.gaps.push_back(gap);
        else if (std::ranges::count_if(each.tiers, covers) == 1)
            ++made.betterIn;
        if (tier == LibraryTier::usable)
            made.usable.push_back(gap);
    }
    if (!needs.empty())
        made.share = double(needs.size() - made.gaps.size()) / double(needs.size());
    std::ranges::stable_sort(made.gaps, std::greater<>(), &LibraryGap::tier);
    return made;
}

Errors unknownNeeds(const LibraryCatalogue& catalogue, const CoverageInput& input)
{
    Errors errors;
    for (std::size_t i = 0; i < input.needs.size() && errors.size() < kMostFaults; ++i)
        if (!catalogue.findNeed(input.needs[i]))
            errors.push_back(
                {{{}, "/needs/" + std::to_string(i), 0, 0, {}}, {"libraries.unknownNeed", {{"id", input.needs[i]}}}});
    return errors;
}

} // namespace

Result<Coverage> estimateCoverage(const LibraryCatalogue& catalogue, const CoverageInput& input)
{
    if (Errors errors = unknownNeeds(catalogue, input); !errors.empty())
        return errors;
    Coverage made;
    Standings standings(catalogue);
    const ModuleMatcher matcher(catalogue);
    for (const std::string& module : std::set<std::string>(input.modules.begin(), input.modules.end())) {
        if (const ModuleRule* rule = matcher.find(module)) {
            standings.use(module, *rule);
            ++made.matched;
        } else {
            made.unknown.push_back(module);
        }
    }
    for (const std::string& need : std::set<std::string>(input.needs.begin(), input.needs.end()))
        standings.pick(*catalogue.findNeed(need));
    made.needs = standings.take();
    for (std::size_t side = 0; side < catalogue.sides.size(); ++side)
        made.sides.push_back(coverSide(
            made.needs, side, input.bridgeWeeks, side == catalogue.moduleSide ? InUse::modules : InUse::nothing));
    return made;
}

EstimateFigures figuresOf(const LibraryCatalogue& catalogue, const Coverage& coverage)
{
    EstimateFigures figures{{"needs", double(coverage.needs.size())}};
    for (std::size_t i = 0; i < coverage.sides.size(); ++i) {
        const std::string& id = catalogue.sides[i].id;
        const SideCoverage& side = coverage.sides[i];
        if (side.share)
            figures["coverage." + id] = 100 * *side.share;
        figures["better." + id] = double(side.betterIn);
        figures["gaps." + id] = double(side.gaps.size());
        for (const Named<LibraryTier>& tier : kLibraryTierNames)
            figures[std::string(tier.name) + "." + id] = double(side.counts[static_cast<std::size_t>(tier.value)]);
    }
    return figures;
}

} // namespace waymark
