#include "core/smaa/weight_plan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark {
namespace {

kernel::GammaShape gammaShape(double alpha)
{
    if (alpha <= 0)
        return {};
    const double d = (alpha < 1 ? alpha + 1 : alpha) - 1.0 / 3;
    return {static_cast<float>(d), static_cast<float>(1 / std::sqrt(9 * d)),
        alpha < 1 ? static_cast<float>(1 / alpha) : 0.0f};
}

/// The spread r of Dirichlet(k w) is that of even weights: r^2 = (n - 1) / (k + 1). Criteria of weight 0 do not count.
double concentration(const WeightSpace& space)
{
    const auto weighed = std::ranges::count_if(space.weights, [](double weight) { return weight > 0; });
    const double r = std::min(space.giveOrTake, 1.0);
    return std::max(1.0, static_cast<double>(weighed - 1) / (r * r) - 1);
}

} // namespace

WeightPlanner::WeightPlanner(const WeightSpace& space) : m_criteria(space.weights.size())
{
    const auto weighed = std::ranges::count_if(space.weights, [](double weight) { return weight > 0; });
    if (drawsNothing(space))
        fix(space.weights);
    else if (m_criteria == 1)
        fix({1});
    else if (space.regime == Regime::order)
        planOrdered(space.weights);
    else if (space.regime == Regime::stated && !space.ranges.empty())
        planRanges(space.ranges);
    else if (space.regime == Regime::stated && (space.giveOrTake <= 0 || weighed == 1))
        fix(space.weights);
    else if (space.regime == Regime::stated)
        planDirichlet(space);
}

void WeightPlanner::fix(const std::vector<double>& weights)
{
    m_draw = kernel::WeightDraw::fixed;
    m_fixed = weights;
    m_fixedNumbers.assign(weights.begin(), weights.end());
}

void WeightPlanner::planOrdered(const std::vector<double>& weights)
{
    m_draw = kernel::WeightDraw::ordered;
    m_byPlace.resize(weights.size());
    std::iota(m_byPlace.begin(), m_byPlace.end(), 0);
    const auto weightAt = [&weights](int criterion) { return weights[static_cast<std::size_t>(criterion)]; };
    std::ranges::stable_sort(m_byPlace, std::ranges::greater{}, weightAt);
    for (std::size_t place = 0; place < m_byPlace.size(); ++place) {
        if (place > 0 && weightAt(m_byPlace[place]) == weightAt(m_byPlace[place - 1]))
            ++m_groups.back();
        else
            m_groups.push_back(1);
    }
    if (m_groups.size() == 1)
        m_draw = kernel::WeightDraw::simplex;
}

void WeightPlanner::planDirichlet(const WeightSpace& space)
{
    m_draw = kernel::WeightDraw::dirichlet;
    const double sum = std::accumulate(space.weights.begin(), space.weights.end(), 0.0);
    for (const double weight : space.weights)
        m_shapes.push_back(gammaShape(concentration(space) * weight / sum));
}

void WeightPlanner::planRanges(const std::vector<PointRange>& ranges)
{
    m_draw = kernel::WeightDraw::ranges;
    for (const PointRange& range : ranges) {
        m_low.push_back(static_cast<float>(range.low));
        m_width.push_back(static_cast<float>(range.high - range.low));
    }
}

kernel::WeightPlan WeightPlanner::plan() const
{
    return {.draw = m_draw,
        .criteria = static_cast<int>(m_criteria),
        .fixed = m_fixedNumbers.data(),
        .shapes = m_shapes.data(),
        .low = m_low.data(),
        .width = m_width.data(),
        .byPlace = m_byPlace.data(),
        .groups = m_groups.data(),
        .groupCount = static_cast<int>(m_groups.size())};
}

} // namespace waymark
