#include "core/smaa/exact_pairwise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "core/smaa/tied_orders.h"

namespace waymark {
namespace {

constexpr std::size_t kUsualCriteria = 64; ///< up to here nothing is allocated

/// Beyond these the numbers are brought to about 1 first, lest quotients of differences overflow; what then is smaller
/// still is nothing beside the largest.
constexpr double kHuge = 1e100;
constexpr double kTiny = 1e-100;
constexpr double kNothing = 1e-280;

/// Room for three rows of numbers.
class Rows {
public:
    explicit Rows(std::size_t size) : m_size(size)
    {
        if (size > kUsualCriteria)
            m_many.resize(3 * size);
    }
    double* row(std::size_t index) { return (m_size > kUsualCriteria ? m_many.data() : m_few.data()) + index * m_size; }

private:
    std::size_t m_size;
    std::array<double, 3 * kUsualCriteria> m_few; // not set: every number is written before it is read
    std::vector<double> m_many;
};

double largest(std::span<const double> v)
{
    double size = 0;
    for (const double each : v)
        size = std::max(size, std::abs(each));
    return size;
}

/// P(v.w <= 0), v in a range in which quotients are safe. a_k runs over the simplices on the first k of the values at
/// or above 0 and all values below it that came so far.
double belowZero(std::span<const double> v)
{
    Rows rows(v.size());
    double* const x = rows.row(0);
    double* const y = rows.row(1);
    double* const a = rows.row(2);
    std::size_t below = 0;
    std::size_t above = 0;
    for (const double each : v)
        if (each < -kNothing)
            x[below++] = -each;
        else
            y[above++] = each > kNothing ? each : 0;
    std::fill_n(a, above, 0.0);
    for (std::size_t j = 0; j < below; ++j) {
        double last = 1;
        for (std::size_t k = 0; k < above; ++k) {
            const double reciprocal = 1 / (y[k] + x[j]);
            last = y[k] * reciprocal * a[k] + x[j] * reciprocal * last;
            a[k] = last;
        }
    }
    return above > 0 ? a[above - 1] : 1;
}

double belowZeroAtAnySize(std::span<const double> v, double size)
{
    if (size < kHuge && size > kTiny)
        return belowZero(v);
    std::vector<double> scaled(v.begin(), v.end());
    for (double& each : scaled)
        each = std::ldexp(each, -std::ilogb(size));
    return belowZero(scaled);
}

/// P(v.w > 0), half where every v is 0.
double aboveZero(std::span<const double> v)
{
    const double size = largest(v);
    return size > 0 ? 1 - belowZeroAtAnySize(v, size) : 0.5;
}

double meanOverOrders(std::span<const double> differences, TiedOrders& orders, std::size_t count)
{
    std::vector<double> values(differences.size());
    double sum = 0;
    do {
        orders.vertexValues(differences, values);
        sum += aboveZero(values);
    } while (orders.advance());
    return sum / static_cast<double>(count);
}

} // namespace

double simplexBelow(std::span<const double> c, double t)
{
    std::vector<double> v(c.begin(), c.end());
    for (double& each : v)
        each -= t;
    const double size = largest(v);
    return size > 0 ? belowZeroAtAnySize(v, size) : 1;
}

double pairwiseWinning(std::span<const double> differences)
{
    return aboveZero(differences);
}

std::optional<double> pairwiseWinningOrdered(std::span<const double> differences, std::span<const double> weights)
{
    TiedOrders orders(weights);
    const std::optional<std::size_t> count = orders.count(kMostTiedOrders);
    if (!count)
        return std::nullopt;
    return meanOverOrders(differences, orders, *count);
}

std::optional<std::vector<std::vector<double>>> exactPairwise(
    const std::vector<std::vector<double>>& values, const WeightSpace& space)
{
    constexpr std::size_t kMostSimplices = 100'000; // of tied orders, over all pairs
    const std::size_t size = values.size();
    std::vector<std::vector<double>> winning(size, std::vector<double>(size, 0.5));
    if (drawsNothing(space))
        return winning;
    TiedOrders orders = ordersOf(space);
    const std::optional<std::size_t> count = orders.count(kMostTiedOrders);
    if (space.regime == Regime::stated || !count || (*count > 1 && *count * size * size / 2 > kMostSimplices))
        return std::nullopt;
    std::vector<double> differences(space.weights.size());
    for (std::size_t a = 0; a < size; ++a) {
        for (std::size_t b = a + 1; b < size; ++b) {
            std::transform(values[a].begin(), values[a].end(), values[b].begin(), differences.begin(), std::minus<>());
            winning[a][b] = meanOverOrders(differences, orders, *count);
            winning[b][a] = 1 - winning[a][b];
        }
    }
    return winning;
}

} // namespace waymark
