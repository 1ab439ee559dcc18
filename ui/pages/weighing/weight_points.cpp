#include "ui/pages/weighing/weight_points.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace waymark::ui {
namespace {

constexpr double kLargestSwing = 100;
constexpr double kSmallestSmart = 10;
constexpr double kRounding = 1e-9; ///< figures that differ by less were meant to be the same

using PointsOf = std::function<double(const CriterionResult&)>;

double unscaled(const CriterionResult& result)
{
    return result.defaultPoints * (result.raise ? result.raise->factor : 1) * (result.cut ? result.cut->factor : 1);
}

double today(const CriterionResult& result)
{
    return result.points;
}

double largest(const Assessment& assessment, const PointsOf& pointsOf)
{
    double most = 0;
    for (const CriterionResult& result : assessment.criteria)
        most = std::max(most, result.relevant ? pointsOf(result) : 0.0);
    return most;
}

/// Above 0; 0 if there is none.
double smallest(const Assessment& assessment, const PointsOf& pointsOf)
{
    double least = 0;
    for (const CriterionResult& result : assessment.criteria)
        if (result.relevant && pointsOf(result) > 0)
            least = least > 0 ? std::min(least, pointsOf(result)) : pointsOf(result);
    return least;
}

double scaleOf(const Assessment& assessment, WeightMethod method, const PointsOf& pointsOf)
{
    const double most = largest(assessment, pointsOf);
    if (most <= 0)
        return 1;
    if (method == WeightMethod::swing || method == WeightMethod::intervals)
        return kLargestSwing / most;
    return method == WeightMethod::smart ? kSmallestSmart / smallest(assessment, pointsOf) : 1;
}

PointsByCriterion onScale(const Assessment& assessment, WeightMethod method)
{
    PointsByCriterion points(assessment.criteria.size());
    if (largest(assessment, today) <= 0)
        return points;
    const double scale = scaleOf(assessment, method, today);
    for (std::size_t c = 0; c < points.size(); ++c)
        if (assessment.criteria[c].relevant)
            points[c] = assessment.criteria[c].points * scale;
    return points;
}

std::optional<CriterionIndex> criterionWith(
    const Assessment& assessment, double points, std::optional<CriterionIndex> preferred)
{
    const auto hasThem = [points](const CriterionResult& result) {
        return result.relevant && std::abs(result.points - points) <= kRounding * points;
    };
    if (points <= 0)
        return std::nullopt;
    if (preferred && hasThem(assessment.criteria[preferred->value]))
        return preferred;
    const auto first = std::find_if(assessment.criteria.begin(), assessment.criteria.end(), hasThem);
    return CriterionIndex{std::size_t(first - assessment.criteria.begin())};
}

} // namespace

double frameworkPoints(const Assessment& assessment, CriterionIndex criterion, WeightMethod method)
{
    return unscaled(assessment.criteria[criterion.value]) * scaleOf(assessment, method, unscaled);
}

PointsByCriterion asSwings(const Assessment& assessment)
{
    return onScale(assessment, WeightMethod::swing);
}

PointsByCriterion asSmart(const Assessment& assessment)
{
    PointsByCriterion points = onScale(assessment, WeightMethod::smart);
    for (std::optional<double>& each : points)
        if (each)
            each = std::clamp(*each, kSmallestSmart, kMostSmartPoints);
    return points;
}

std::vector<std::optional<PointRange>> asRanges(const Assessment& assessment, double giveOrTake)
{
    std::vector<std::optional<PointRange>> ranges;
    for (const std::optional<double>& points : onScale(assessment, WeightMethod::intervals)) {
        ranges.emplace_back();
        if (points)
            ranges.back() = PointRange{*points * (1 - giveOrTake) / (1 + giveOrTake), *points};
    }
    return ranges;
}

std::vector<std::vector<CriterionIndex>> asOrder(const Assessment& assessment)
{
    std::vector<CriterionIndex> sorted;
    for (std::size_t c = 0; c < assessment.criteria.size(); ++c)
        if (assessment.criteria[c].relevant)
            sorted.push_back({c});
    const auto pointsOf = [&](CriterionIndex criterion) { return assessment.criteria[criterion.value].points; };
    std::stable_sort(
        sorted.begin(), sorted.end(), [&](CriterionIndex a, CriterionIndex b) { return pointsOf(a) > pointsOf(b); });
    std::vector<std::vector<CriterionIndex>> order;
    for (const CriterionIndex criterion : sorted) {
        const bool isLevel = !order.empty() && pointsOf(order.back().front()) * (1 - kRounding) <= pointsOf(criterion);
        if (!isLevel)
            order.emplace_back();
        order.back().push_back(criterion);
    }
    return order;
}

std::optional<CriterionIndex> topCriterion(const Assessment& assessment, std::optional<CriterionIndex> preferred)
{
    return criterionWith(assessment, largest(assessment, today), preferred);
}

std::optional<CriterionIndex> bottomCriterion(const Assessment& assessment, std::optional<CriterionIndex> preferred)
{
    return criterionWith(assessment, smallest(assessment, today), preferred);
}

double largestWeight(const Assessment& assessment)
{
    double most = 0;
    for (const CriterionResult& result : assessment.criteria)
        most = std::max(most, result.weight);
    return most;
}

} // namespace waymark::ui
