#include "core/weights/rank_weights.h"

#include <cassert>
#include <numeric>

#include "core/weights/point_weights.h"

namespace waymark {
namespace {

double reciprocalOf(std::size_t number)
{
    return 1 / static_cast<double>(number);
}

/// Up to a common factor. `i` counts from 1.
double sharePoints(RankFormula formula, std::size_t i, std::size_t n)
{
    const auto fromBehind = static_cast<double>(n + 1 - i);
    switch (formula) {
    case RankFormula::sum:
        return fromBehind;
    case RankFormula::reciprocal:
        return reciprocalOf(i);
    case RankFormula::sumAndReciprocal:
        return reciprocalOf(i) + fromBehind / static_cast<double>(n);
    case RankFormula::centroid:
        break;
    }
    double sum = 0;
    for (std::size_t k = n; k >= i; --k)
        sum += reciprocalOf(k);
    return sum;
}

} // namespace

std::vector<double> rankWeights(RankFormula formula, std::size_t positions)
{
    std::vector<double> points;
    points.reserve(positions);
    for (std::size_t i = 1; i <= positions; ++i)
        points.push_back(sharePoints(formula, i, positions));
    return pointWeights(points);
}

std::vector<double> tiedRankWeights(RankFormula formula, std::span<const std::size_t> sizes)
{
    const std::vector<double> byPosition =
        rankWeights(formula, std::accumulate(sizes.begin(), sizes.end(), std::size_t{0}));
    std::vector<double> weights;
    auto from = byPosition.begin();
    for (const std::size_t size : sizes) {
        assert(size > 0);
        const auto to = from + static_cast<std::ptrdiff_t>(size);
        weights.push_back(std::accumulate(from, to, 0.0) / static_cast<double>(size));
        from = to;
    }
    return weights;
}

} // namespace waymark
