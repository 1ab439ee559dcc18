#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/smaa/sample.h"

namespace waymark::test {

/// A table with fixed values and even weights.
inline DecisionTable tableOf(const std::vector<std::vector<double>>& values)
{
    DecisionTable table;
    table.alternatives.resize(values.size());
    table.criteria.resize(values.empty() ? 0 : values.front().size());
    table.weights.assign(
        table.criteria.size(), 1.0 / static_cast<double>(std::max<std::size_t>(1, table.criteria.size())));
    for (const auto& row : values)
        table.values.emplace_back(row.begin(), row.end());
    return table;
}

inline DecisionTable tableOf(const std::vector<std::vector<Cell>>& values, const std::vector<double>& weights)
{
    return {
        std::vector<std::string>(values.size(), "A"), std::vector<std::string>(weights.size(), "c"), weights, values};
}

inline WeightSpace spaceOf(Regime regime, std::vector<double> weights)
{
    return {.regime = regime, .weights = std::move(weights)};
}

inline std::vector<double> evenWeights(std::size_t criteria)
{
    return std::vector<double>(criteria, 1.0 / static_cast<double>(criteria));
}

/// Weights that fall from criterion to criterion.
inline std::vector<double> fallingWeights(std::size_t criteria)
{
    std::vector<double> weights;
    for (std::size_t c = 0; c < criteria; ++c)
        weights.push_back(2.0 * static_cast<double>(criteria - c) / static_cast<double>(criteria * (criteria + 1)));
    return weights;
}

/// How far two sampled shares may lie apart: four standard errors of each, and what one world makes.
inline double allowance(double share, std::uint64_t worlds)
{
    const double certain = std::max(share * (1 - share), 1 / static_cast<double>(worlds));
    return 4 * std::sqrt(certain / static_cast<double>(worlds));
}

inline void expectShares(
    const std::vector<std::vector<double>>& actual, const std::vector<std::vector<double>>& expected, double worlds)
{
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t a = 0; a < actual.size(); ++a) {
        ASSERT_EQ(actual[a].size(), expected[a].size());
        for (std::size_t b = 0; b < actual[a].size(); ++b)
            EXPECT_NEAR(actual[a][b], expected[a][b], allowance(expected[a][b], static_cast<std::uint64_t>(worlds)))
                << a << ", " << b;
    }
}

/// The same bits in every figure.
inline void expectSame(const Tally& one, const Tally& other)
{
    EXPECT_EQ(one.worlds, other.worlds);
    EXPECT_EQ(one.ranks, other.ranks);
    EXPECT_EQ(one.beats, other.beats);
    EXPECT_EQ(one.firstWeights, other.firstWeights);
    EXPECT_EQ(one.orders, other.orders);
}

} // namespace waymark::test
