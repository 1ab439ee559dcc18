#include "core/decision/priorities_json.h"

#include <set>
#include <string>
#include <utility>

#include "core/decision/carried_json.h"
#include "core/decision/decision_words.h"

namespace waymark {
namespace {

constexpr NumberBounds kImportance{.atLeast = 0, .atMost = kMostImportance};
constexpr NumberBounds kSmartPoints{.atLeast = 0, .atMost = kMostSmartPoints};
constexpr NumberBounds kPairRatio{.atLeast = kLeastPairRatio, .atMost = kMostPairRatio};

std::map<CriterionId, double> readPoints(const JsonValue& json, const NumberBounds& bounds)
{
    std::map<CriterionId, double> points;
    for (const auto& [criterion, value] : json.members())
        points.emplace(CriterionId{criterion}, value.number(bounds));
    return points;
}

CriterionId readRanked(const JsonValue& json, std::set<CriterionId>& ranked)
{
    CriterionId criterion{json.filledText()};
    if (!criterion.empty() && !ranked.insert(criterion).second)
        json.fault({"weighing.rankedTwice", {{"criterion", criterion.text}}});
    return criterion;
}

std::vector<CriterionId> readTie(const JsonValue& json, std::set<CriterionId>& ranked)
{
    if (!json.isArray())
        return {readRanked(json, ranked)};
    std::vector<CriterionId> tie;
    for (const JsonValue& member : json.items())
        tie.push_back(readRanked(member, ranked));
    if (tie.empty())
        json.fault({"weighing.emptyTie", {}});
    return tie;
}

CriterionOrder readOrder(const JsonValue& json)
{
    CriterionOrder order;
    std::set<CriterionId> ranked;
    for (const JsonValue& item : json.items())
        order.push_back(readTie(item, ranked));
    return order;
}

std::map<CriterionPair, double> readPairs(const JsonValue& json)
{
    std::map<CriterionPair, double> pairs;
    for (const auto& [first, others] : json.members()) {
        for (const auto& [second, value] : others.members()) {
            const double ratio = value.number(kPairRatio, 1);
            if (first == second)
                value.fault({"weighing.pairOfOne", {{"criterion", first}}});
            const bool isInOrder = first < second;
            const CriterionPair pair = isInOrder ? CriterionPair{{first}, {second}} : CriterionPair{{second}, {first}};
            if (!pairs.emplace(pair, isInOrder ? ratio : 1 / ratio).second)
                value.fault({"weighing.pairTwice", {{"first", first}, {"second", second}}});
        }
    }
    return pairs;
}

PointRange readRange(const JsonValue& json)
{
    const std::vector<JsonValue> ends = json.items(2);
    if (ends.empty())
        return {};
    const PointRange range{ends[0].number(kImportance, 0), ends[1].number(kImportance, kMostImportance)};
    if (range.low > range.high)
        json.fault({"weighing.intervalOrder", {}});
    return range;
}

std::map<CriterionId, PointRange> readIntervals(const JsonValue& json)
{
    std::map<CriterionId, PointRange> intervals;
    for (const auto& [criterion, value] : json.members())
        intervals.emplace(CriterionId{criterion}, readRange(value));
    return intervals;
}

Json toJson(const std::map<CriterionId, double>& points)
{
    Json object = Json::object();
    for (const auto& [criterion, value] : points)
        appendMember(object, criterion.text, value);
    return object;
}

Json toJson(const CriterionOrder& order)
{
    Json list = Json::array();
    for (const std::vector<CriterionId>& tie : order) {
        Json members = Json::array();
        for (const CriterionId& criterion : tie)
            members.push_back(criterion.text);
        list.push_back(tie.size() == 1 ? std::move(members.front()) : std::move(members));
    }
    return list;
}

Json toJson(const std::map<CriterionPair, double>& pairs)
{
    Json object = Json::object();
    Json* ofFirst = nullptr;
    const CriterionId* first = nullptr;
    for (const auto& [pair, ratio] : pairs) {
        if (!first || *first != pair.first)
            ofFirst = &appendMember(object, pair.first.text, Json::object());
        first = &pair.first;
        appendMember(*ofFirst, pair.second.text, ratio);
    }
    return object;
}

Json toJson(const std::map<CriterionId, PointRange>& intervals)
{
    Json object = Json::object();
    for (const auto& [criterion, range] : intervals)
        appendMember(object, criterion.text, Json::array({range.low, range.high}));
    return object;
}

} // namespace

Priorities readPriorities(const JsonValue& json)
{
    JsonObject object = json.object();
    Priorities priorities;
    priorities.method = object.required("method").choice(kWeightMethods, WeightMethod::rating);
    priorities.rating = readPoints(object.required("rating"), kImportance);
    priorities.swing = readPoints(object.required("swing"), kImportance);
    priorities.smart = readPoints(object.optional("smart"), kSmartPoints);
    priorities.order = readOrder(object.optional("order"));
    priorities.pairs = readPairs(object.optional("pairs"));
    priorities.intervals = readIntervals(object.optional("intervals"));
    if (const JsonValue share = object.optional("giveOrTake"); share.present())
        priorities.giveOrTake = share.number(kShareBounds);
    priorities.unknown = object.unknownMembers();
    return priorities;
}

Json prioritiesToJson(const Priorities& priorities)
{
    Json object = Json::object();
    object["method"] = nameOf(kWeightMethods, priorities.method);
    object["rating"] = toJson(priorities.rating);
    object["swing"] = toJson(priorities.swing);
    if (!priorities.smart.empty())
        object["smart"] = toJson(priorities.smart);
    if (!priorities.order.empty())
        object["order"] = toJson(priorities.order);
    if (!priorities.pairs.empty())
        object["pairs"] = toJson(priorities.pairs);
    if (!priorities.intervals.empty())
        object["intervals"] = toJson(priorities.intervals);
    if (priorities.giveOrTake)
        object["giveOrTake"] = *priorities.giveOrTake;
    addUnknown(object, priorities.unknown);
    return object;
}

} // namespace waymark
