#include "core/smaa/decision_table.h"

#include <algorithm>
#include <iterator>

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

std::vector<std::vector<double>> pointValues(const DecisionTable& table)
{
    std::vector<std::vector<double>> values;
    for (const std::vector<Cell>& row : table.values) {
        values.emplace_back();
        std::ranges::transform(row, std::back_inserter(values.back()), pointValue);
    }
    return values;
}

bool isFixed(const DecisionTable& table)
{
    return std::ranges::all_of(table.values, [](const std::vector<Cell>& row) {
        return std::ranges::all_of(row, [](const Cell& cell) { return std::holds_alternative<double>(cell); });
    });
}

} // namespace waymark
