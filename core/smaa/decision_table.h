#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/base/triangle.h"

namespace waymark {

/// A normally distributed value.
struct Normal {
    double mean = 0;
    double sd = 0; ///< >= 0
    bool operator==(const Normal&) const = default;
};

/// What an alternative is worth on a criterion: fixed, or a distribution with a draw of its own.
using Cell = std::variant<double, Triangle, Normal>;

/// Any decision table: values on one scale, larger is better.
struct DecisionTable {
    std::vector<std::string> alternatives;
    std::vector<std::string> criteria;
    std::vector<double> weights;           ///< by criterion, >= 0, adding up to 1
    std::vector<std::vector<Cell>> values; ///< [alternative][criterion]
    bool operator==(const DecisionTable&) const = default;
};

/// The value that stands for a cell: itself, the triangle's mean, the normal's mean.
double pointValue(const Cell& cell);

/// The point values of the whole table, [alternative][criterion].
std::vector<std::vector<double>> pointValues(const DecisionTable& table);

/// Whether no cell is a distribution, so that exact methods apply.
bool isFixed(const DecisionTable& table);

} // namespace waymark
