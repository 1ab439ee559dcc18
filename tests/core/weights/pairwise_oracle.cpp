#include "tests/core/weights/pairwise_oracle.h"

#include <cmath>
#include <functional>
#include <numeric>
#include <sstream>
#include <utility>

namespace waymark::test {
namespace {

using Rows = std::vector<std::vector<double>>;

PairwiseWeights principal(const Rows& rows)
{
    const std::size_t n = rows.size();
    PairwiseWeights found{std::vector<double>(n, 1.0 / static_cast<double>(n)), 0};
    for (int step = 0; step < 300; ++step) {
        std::vector<double> next(n, 0);
        for (std::size_t i = 0; i < n; ++i)
            next[i] = std::inner_product(rows[i].begin(), rows[i].end(), found.weights.begin(), 0.0);
        found.lambdaMax = std::accumulate(next.begin(), next.end(), 0.0);
        for (double& each : next)
            each /= found.lambdaMax;
        found.weights = next;
    }
    return found;
}

double leastOver(double low, double high, const std::function<double(double)>& height)
{
    const double ratio = (std::sqrt(5.0) - 1) / 2;
    while (high - low > 1e-8) {
        const double left = high - ratio * (high - low);
        const double right = low + ratio * (high - low);
        if (height(left) < height(right))
            high = right;
        else
            low = left;
    }
    return (low + high) / 2;
}

} // namespace

Comparisons fromUpper(std::size_t criteria, const std::vector<double>& ratios)
{
    Comparisons comparisons{criteria, {}};
    auto ratio = ratios.begin();
    for (std::size_t i = 0; i < criteria; ++i)
        for (std::size_t j = i + 1; j < criteria; ++j)
            comparisons.made.push_back({i, j, *ratio++});
    return comparisons;
}

std::vector<double> ratiosOf(const std::string& text)
{
    std::istringstream words(text);
    std::vector<double> ratios;
    for (std::string word; words >> word;) {
        const std::size_t slash = word.find('/');
        const double below = slash == std::string::npos ? 1 : std::stod(word.substr(slash + 1));
        ratios.push_back(std::stod(word) / below);
    }
    return ratios;
}

PairwiseWeights byCyclicCoordinates(const Comparisons& comparisons)
{
    const std::size_t n = comparisons.criteria;
    Rows rows(n, std::vector<double>(n, 1));
    std::vector<std::vector<bool>> isMade(n, std::vector<bool>(n, false));
    for (const Comparison& each : comparisons.made) {
        rows[each.first][each.second] = each.ratio;
        rows[each.second][each.first] = 1 / each.ratio;
        isMade[each.first][each.second] = isMade[each.second][each.first] = true;
    }
    const auto fill = [&](std::size_t i, std::size_t j, double logarithm) {
        rows[i][j] = std::exp(logarithm);
        rows[j][i] = std::exp(-logarithm);
        return principal(rows).lambdaMax;
    };
    for (double before = 0, now = principal(rows).lambdaMax; std::abs(before - now) > 1e-13 * now;) {
        before = now;
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = i + 1; j < n; ++j)
                if (!isMade[i][j])
                    fill(i, j, leastOver(-8, 8, [&](double logarithm) { return fill(i, j, logarithm); }));
        now = principal(rows).lambdaMax;
    }
    return principal(rows);
}

} // namespace waymark::test
