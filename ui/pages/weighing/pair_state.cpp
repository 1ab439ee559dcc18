#include "ui/pages/weighing/pair_state.h"

#include "core/assessment/method_weights.h"

namespace waymark::ui {
namespace {

using Members = std::vector<std::size_t>;

/// Neighbours first: so many questions as it takes to join all, and then the rest to check them.
std::vector<ComparedPair> inOrderOfAsking(const std::vector<CriterionIndex>& criteria)
{
    std::vector<ComparedPair> pairs;
    for (std::size_t apart = 1; apart < criteria.size(); ++apart)
        for (std::size_t i = 0; i + apart < criteria.size(); ++i)
            pairs.push_back({criteria[i], criteria[i + apart]});
    return pairs;
}

/// Takes over what a group says, if it contradicts itself more than what was found so far.
void lookInto(const Comparisons& all, const Members& group, PairState& state)
{
    const Comparisons within = comparisonsWithin(all, group);
    const auto found = pairwiseWeights(within);
    if (group.size() < 3 || !found)
        return;
    const Consistency consistency = consistencyOf(found->lambdaMax, group.size());
    if (state.consistency && state.consistency->ratio >= consistency.ratio)
        return;
    state.consistency = consistency;
    state.contradictions.clear();
    for (const Comparison& each : worstComparisons(within, found->weights)) {
        Contradiction worst{{state.criteria[group[each.first]], state.criteria[group[each.second]]}, each.ratio,
            found->weights[each.first] / found->weights[each.second]};
        if (worst.pair.second < worst.pair.first)
            worst = {{worst.pair.second, worst.pair.first}, 1 / worst.said, 1 / worst.implied};
        state.contradictions.push_back(worst);
    }
}

} // namespace

PairState pairStateOf(const Framework& framework, const Priorities& priorities, const Assessment& assessment)
{
    PairState state;
    Members relevant;
    for (std::size_t c = 0; c < assessment.criteria.size(); ++c) {
        if (!assessment.criteria[c].relevant)
            continue;
        relevant.push_back(c);
        state.criteria.push_back({c});
    }
    state.pairs = inOrderOfAsking(state.criteria);
    const Comparisons all = comparisonsWithin(comparisonsOf(framework, priorities), relevant);
    state.compared = all.made.size();
    for (const Members& group : comparedGroups(all)) {
        state.groups.emplace_back();
        for (const std::size_t member : group)
            state.groups.back().push_back(state.criteria[member]);
        lookInto(all, group, state);
    }
    return state;
}

std::optional<double> ratioOfPair(const Framework& framework, const Priorities& priorities, const ComparedPair& pair)
{
    const CriterionId& first = framework[pair.first].id;
    const CriterionId& second = framework[pair.second].id;
    const bool isInOrder = first < second;
    const auto found = priorities.pairs.find(isInOrder ? CriterionPair{first, second} : CriterionPair{second, first});
    if (found == priorities.pairs.end())
        return std::nullopt;
    return isInOrder ? found->second : 1 / found->second;
}

} // namespace waymark::ui
