#include "ui/pages/weight_points.h"

#include <algorithm>

namespace waymark::ui {
namespace {

double unscaled(const CriterionResult& result)
{
    return result.defaultPoints * (result.raise ? result.raise->factor : 1) * (result.cut ? result.cut->factor : 1);
}

template <class PointsOf> double largest(const Assessment& assessment, PointsOf pointsOf)
{
    double most = 0;
    for (const CriterionResult& result : assessment.criteria)
        most = std::max(most, result.relevant ? pointsOf(result) : 0.0);
    return most;
}

} // namespace

double frameworkPoints(const Assessment& assessment, CriterionIndex criterion, WeightMethod method)
{
    const double points = unscaled(assessment.criteria[criterion.value]);
    const double most = largest(assessment, unscaled);
    return method == WeightMethod::swing && most > 0 ? 100 * (points / most) : points;
}

std::vector<std::optional<double>> asSwings(const Assessment& assessment)
{
    const double most = largest(assessment, [](const CriterionResult& result) { return result.points; });
    std::vector<std::optional<double>> swings;
    for (const CriterionResult& result : assessment.criteria)
        swings.push_back(result.relevant && most > 0 ? std::optional(100 * (result.points / most)) : std::nullopt);
    return swings;
}

std::optional<CriterionIndex> topCriterion(const Assessment& assessment, std::optional<CriterionIndex> preferred)
{
    const double most = largest(assessment, [](const CriterionResult& result) { return result.points; });
    const auto isTop = [&](const CriterionResult& result) { return result.relevant && result.points == most; };
    if (most <= 0)
        return std::nullopt;
    if (preferred && isTop(assessment.criteria[preferred->value]))
        return preferred;
    const auto first = std::find_if(assessment.criteria.begin(), assessment.criteria.end(), isTop);
    return CriterionIndex{std::size_t(first - assessment.criteria.begin())};
}

} // namespace waymark::ui
