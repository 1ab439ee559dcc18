#include "core/decision/edit_priorities.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

#include "core/decision/exchange_entry.h"

namespace waymark {
namespace {

// For asserts alone.

[[maybe_unused]] bool isWithin(std::optional<double> value, double least, double most)
{
    return !value || (*value >= least && *value <= most);
}

[[maybe_unused]] bool isOrder(const CriterionOrder& order)
{
    std::set<CriterionId> seen;
    const auto isNew = [&](const CriterionId& criterion) { return seen.insert(criterion).second; };
    return std::all_of(order.begin(), order.end(), [&](const std::vector<CriterionId>& tie) {
        return !tie.empty() && std::all_of(tie.begin(), tie.end(), isNew);
    });
}

} // namespace

std::optional<double> setRating(Decision& decision, const CriterionId& criterion, std::optional<double> points)
{
    assert(isWithin(points, 0, kMostImportance));
    return exchangeEntry(decision.priorities.rating, criterion, points);
}

std::optional<double> setSwing(Decision& decision, const CriterionId& criterion, std::optional<double> points)
{
    assert(isWithin(points, 0, kMostImportance));
    return exchangeEntry(decision.priorities.swing, criterion, points);
}

std::optional<double> setSmart(Decision& decision, const CriterionId& criterion, std::optional<double> points)
{
    assert(isWithin(points, 0, kMostSmartPoints));
    return exchangeEntry(decision.priorities.smart, criterion, points);
}

std::optional<PointRange> setInterval(
    Decision& decision, const CriterionId& criterion, std::optional<PointRange> interval)
{
    assert(!interval || (0 <= interval->low && interval->low <= interval->high && interval->high <= kMostImportance));
    return exchangeEntry(decision.priorities.intervals, criterion, interval);
}

CriterionOrder setOrder(Decision& decision, CriterionOrder order)
{
    assert(isOrder(order));
    return std::exchange(decision.priorities.order, std::move(order));
}

std::optional<double> setPair(Decision& decision, const CriterionPair& pair, std::optional<double> ratio)
{
    assert(pair.first < pair.second && isWithin(ratio, kLeastPairRatio, kMostPairRatio));
    return exchangeEntry(decision.priorities.pairs, pair, ratio);
}

std::optional<double> pairRatio(const Priorities& priorities, const CriterionId& one, const CriterionId& other)
{
    if (const auto at = priorities.pairs.find({one, other}); at != priorities.pairs.end())
        return at->second;
    if (const auto at = priorities.pairs.find({other, one}); at != priorities.pairs.end())
        return 1 / at->second;
    return std::nullopt;
}

std::set<CriterionId> criteriaOf(const Priorities& priorities)
{
    std::set<CriterionId> criteria;
    for (const auto* points : {&priorities.rating, &priorities.swing, &priorities.smart})
        for (const auto& entry : *points)
            criteria.insert(entry.first);
    for (const std::vector<CriterionId>& tie : priorities.order)
        criteria.insert(tie.begin(), tie.end());
    for (const auto& entry : priorities.pairs)
        criteria.insert({entry.first.first, entry.first.second});
    for (const auto& entry : priorities.intervals)
        criteria.insert(entry.first);
    return criteria;
}

WeightMethod setMethod(Decision& decision, WeightMethod method)
{
    return std::exchange(decision.priorities.method, method);
}

std::optional<double> setGiveOrTake(Decision& decision, std::optional<double> share)
{
    assert(isWithin(share, 0, 1));
    return std::exchange(decision.priorities.giveOrTake, share);
}

} // namespace waymark
