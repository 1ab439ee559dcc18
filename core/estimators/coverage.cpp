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

/// Names in the order in which they came, each once.
class NameList {
public:
    void add(const std::string& name)
    {
        if (m_known.insert(name).second)
            m_names.push_back(name);
    }
    void add(const std::vector<std::string>& names)
    {
        for (const std::string& name : names)
            add(name);
    }
    std::vector<std::string> take() { return std::move(m_names); }

private:
    std::vector<std::string> m_names;
    std::set<std::string> m_known;
};

/// What was asked of a side for one need, at the lowest tier among them.
struct SideStanding {
    LibraryTier tier = LibraryTier::standard;
    NameList nearest;
    std::vector<std::string> askers;
    std::set<const ModuleRule*> told; ///< whose libraries are among the nearest; null: those of the need itself

    /// Whether what is asked at a tier counts; at a lower one than so far it takes the place of all before.
    bool takes(LibraryTier asked)
    {
        if (asked > tier)
            *this = {asked, {}, {}, {}};
        return asked == tier;
    }
};

/// Gathers who asks for which need at which tier.
class Standings {
public:
    explicit Standings(const LibraryCatalogue& catalogue) : m_catalogue(catalogue) {}

    void pick(std::size_t need)
    {
        std::vector<SideStanding>& sides = sidesOf(need);
        for (std::size_t side = 0; side < sides.size(); ++side)
            if (sides[side].takes(m_catalogue.needs[need].tiers[side]))
                sides[side].nearest.add(librariesFor(m_catalogue.needs[need], side));
    }

    /// A module comes once.
    void use(const std::string& module, const ModuleRule& rule)
    {
        std::vector<SideStanding>& sides = sidesOf(rule.need);
        for (std::size_t side = 0; side < sides.size(); ++side) {
            SideStanding& standing = sides[side];
            if (!standing.takes(tierOf(m_catalogue, rule, side)))
                continue;
            standing.askers.push_back(module);
            if (side == m_catalogue.moduleSide)
                standing.nearest.add(module);
            else if (standing.told.insert(rule.nearest[side] ? &rule : nullptr).second)
                standing.nearest.add(nearestTo(m_catalogue, rule, side));
        }
    }

    std::vector<NeedStanding> take()
    {
        std::vector<NeedStanding> list;
        for (auto& [need, sides] : m_standings) {
            NeedStanding& made = list.emplace_back(NeedStanding{need, {}, {}, {}});
            for (SideStanding& side : sides) {
                made.tiers.push_back(side.tier);
                made.nearest.push_back(side.nearest.take());
                made.askers.push_back(std::move(side.askers));
            }
        }
        return list;
    }

private:
    std::vector<SideStanding>& sidesOf(std::size_t need)
    {
        return m_standings.try_emplace(need, m_catalogue.sides.size()).first->second;
    }

    const LibraryCatalogue& m_catalogue;
    std::map<std::size_t, std::vector<SideStanding>> m_standings; ///< by need
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

/// Needs by id.
using NeedIndex = std::map<std::string_view, std::size_t>;

NeedIndex indexOf(const LibraryCatalogue& catalogue)
{
    NeedIndex index;
    for (std::size_t need = 0; need < catalogue.needs.size(); ++need)
        index.emplace(catalogue.needs[need].id, need);
    return index;
}

Errors unknownNeeds(const NeedIndex& known, const CoverageInput& input)
{
    Errors errors;
    for (std::size_t i = 0; i < input.needs.size() && errors.size() < kMostFaults; ++i)
        if (!known.contains(input.needs[i]))
            errors.push_back(
                {{{}, "/needs/" + std::to_string(i), 0, 0, {}}, {"libraries.unknownNeed", {{"id", input.needs[i]}}}});
    return errors;
}

} // namespace

Result<Coverage> estimateCoverage(const LibraryCatalogue& catalogue, const CoverageInput& input)
{
    const NeedIndex known = indexOf(catalogue);
    if (Errors errors = unknownNeeds(known, input); !errors.empty())
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
        standings.pick(known.at(need));
    made.needs = standings.take();
    for (std::size_t side = 0; side < catalogue.sides.size(); ++side)
        made.sides.push_back(coverSide(
            made.needs, side, input.bridgeWeeks, side == catalogue.moduleSide ? InUse::modules : InUse::nothing));
    return made;
}

EstimateFigures figuresOf(const LibraryCatalogue& catalogue, const Coverage& coverage)
{
    if (coverage.needs.empty())
        return {};
    EstimateFigures figures{{"needs", double(coverage.needs.size())}};
    for (std::size_t i = 0; i < coverage.sides.size(); ++i) {
        const std::string& id = catalogue.sides[i].id;
        const SideCoverage& side = coverage.sides[i];
        figures["coverage." + id] = 100 * side.share.value_or(0);
        figures["better." + id] = double(side.betterIn);
        figures["gaps." + id] = double(side.gaps.size());
        for (const Named<LibraryTier>& tier : kLibraryTierNames)
            figures[std::string(tier.name) + "." + id] = double(side.counts[static_cast<std::size_t>(tier.value)]);
    }
    return figures;
}

} // namespace waymark
