#include "core/smaa/decision_table.h"

#include <algorithm>

namespace waymark {
namespace {

struct PointValue {
    double operator()(double value) const { return value; }
    double operator()(const Triangle& triangle) const { return triangle.mean(); }
    double operator()(const Normal& normal) const { return normal.mean; }
};

} // namespace

double pointValue(const Cell& cell)
{
    return std::visit(PointValue{}, cell);
}

bool isFixed(const DecisionTable& table)
{
    return std::ranges::all_of(table.values, [](const std::vector<Cell>& row) {
        return std::ranges::all_of(row, [](const Cell& cell) { return std::holds_alternative<double>(cell); });
    });
}

} // namespace waymark
