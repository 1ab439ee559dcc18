#include "core/smaa/table_plan.h"

#include <algorithm>

namespace waymark {
namespace {

/// A normal value seldom leaves so many standard deviations; only the scale depends on it.
constexpr double kNormalReach = 4;

/// Where a cell's values begin and end.
struct CellExtent {
    double low;
    double high;
};

struct ExtentOf {
    CellExtent operator()(double value) const { return {value, value}; }
    CellExtent operator()(const Triangle& triangle) const { return {triangle.low, triangle.high}; }
    CellExtent operator()(const Normal& normal) const
    {
        return {normal.mean - kNormalReach * normal.sd, normal.mean + kNormalReach * normal.sd};
    }
};

/// Of a criterion's values in all alternatives.
CellExtent extentOf(const DecisionTable& table, std::size_t criterion)
{
    CellExtent whole = std::visit(ExtentOf{}, table.values.front()[criterion]);
    for (const std::vector<Cell>& row : table.values) {
        const CellExtent extent = std::visit(ExtentOf{}, row[criterion]);
        whole.low = std::min(whole.low, extent.low);
        whole.high = std::max(whole.high, extent.high);
    }
    return whole;
}

} // namespace

TablePlanner::TablePlanner(const DecisionTable& table, const WeightSpace& space)
    : m_weights(space),
      m_alternatives(table.values.size()),
      m_criteria(space.weights.size()),
      m_values(m_alternatives * m_criteria, 0)
{
    for (std::size_t c = 0; c < m_criteria && m_alternatives > 0; ++c) {
        const CellExtent extent = extentOf(table, c);
        m_least.push_back(extent.low / 2);
        m_widest = std::max(m_widest, extent.high / 2 - extent.low / 2);
    }
    if (m_widest == 0)
        m_widest = 1;
    for (std::size_t a = 0; a < m_alternatives; ++a)
        for (std::size_t c = 0; c < m_criteria; ++c)
            std::visit([&](const auto& cell) { add({a, c}, cell); }, table.values[a][c]);
    m_numbers.assign(m_values.begin(), m_values.end());
}

void TablePlanner::add(Place place, double value)
{
    m_values[place.alternative * m_criteria + place.criterion] = (value / 2 - m_least[place.criterion]) / m_widest;
}

void TablePlanner::add(Place place, const Triangle& triangle)
{
    if (triangle.low >= triangle.high)
        return add(place, triangle.low);
    const auto scaled = [&](double value) { return (value / 2 - m_least[place.criterion]) / m_widest; };
    const double low = scaled(triangle.low);
    const double mode = scaled(triangle.mode);
    const double high = scaled(triangle.high);
    m_triangles.push_back({.alternative = static_cast<int>(place.alternative),
        .criterion = static_cast<int>(place.criterion),
        .low = static_cast<float>(low),
        .high = static_cast<float>(high),
        .peak = high > low ? static_cast<float>((mode - low) / (high - low)) : 0.0f,
        .rise = static_cast<float>((high - low) * (mode - low)),
        .fall = static_cast<float>((high - low) * (high - mode))});
}

void TablePlanner::add(Place place, const Normal& normal)
{
    if (normal.sd <= 0)
        return add(place, normal.mean);
    m_normals.push_back({.alternative = static_cast<int>(place.alternative),
        .criterion = static_cast<int>(place.criterion),
        .mean = static_cast<float>((normal.mean / 2 - m_least[place.criterion]) / m_widest),
        .sd = static_cast<float>(normal.sd / 2 / m_widest)});
}

std::vector<double> TablePlanner::fixedTotals() const
{
    std::vector<double> totals(m_alternatives, 0);
    for (std::size_t a = 0; a < m_alternatives; ++a)
        for (std::size_t c = 0; c < m_criteria; ++c)
            totals[a] += m_weights.fixed()[c] * m_values[a * m_criteria + c];
    return totals;
}

kernel::Plan TablePlanner::plan() const
{
    kernel::Plan plan;
    plan.alternatives = static_cast<int>(m_alternatives);
    plan.tolerance = kernel::kSameTotals;
    plan.weights = m_weights.plan();
    plan.values = m_numbers.data();
    plan.triangles = m_triangles.data();
    plan.triangleCount = static_cast<int>(m_triangles.size());
    plan.normals = m_normals.data();
    plan.normalCount = static_cast<int>(m_normals.size());
    return plan;
}

} // namespace waymark
