#include "core/smaa/tied_orders.h"

#include <algorithm>
#include <numeric>

namespace waymark {

TiedOrders::TiedOrders(std::span<const double> weights) : m_order(weights.size())
{
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::stable_sort(
        m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
    for (std::size_t i = 0; i < m_order.size(); ++i)
        if (i + 1 == m_order.size() || weights[m_order[i]] != weights[m_order[i + 1]])
            m_ends.push_back(i + 1);
}

std::optional<std::size_t> TiedOrders::count(std::size_t most) const
{
    std::size_t count = 1;
    for (std::size_t group = 1; group < m_ends.size(); ++group) {
        for (std::size_t size = m_ends[group] - m_ends[group - 1]; size > 1; --size) {
            if (count > most / size)
                return std::nullopt;
            count *= size;
        }
    }
    return count <= most ? std::optional(count) : std::nullopt;
}

bool TiedOrders::advance()
{
    // Each group's members stand in rising order at first: the groups turn like the wheels of a counter.
    for (std::size_t group = m_ends.size(); group-- > 1;)
        if (std::next_permutation(m_order.begin() + m_ends[group - 1], m_order.begin() + m_ends[group]))
            return true;
    return false;
}

void TiedOrders::vertexValues(std::span<const double> d, std::span<double> values) const
{
    const std::size_t top = m_ends.empty() ? 0 : m_ends.front();
    double sum = 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        sum += d[m_order[i]];
        values[i] = i < top ? d[m_order[i]] : sum / static_cast<double>(i + 1);
    }
}

std::vector<std::vector<double>> TiedOrders::vertices() const
{
    const std::size_t top = m_ends.empty() ? 0 : m_ends.front();
    std::vector<std::vector<double>> vertices(m_order.size(), std::vector<double>(m_order.size(), 0));
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (i < top)
            vertices[i][m_order[i]] = 1;
        else
            for (std::size_t j = 0; j <= i; ++j)
                vertices[i][m_order[j]] = 1 / static_cast<double>(i + 1);
    }
    return vertices;
}

TiedOrders ordersOf(const WeightSpace& space)
{
    return space.regime == Regime::order ? TiedOrders(space.weights)
                                         : TiedOrders(std::vector<double>(space.weights.size(), 1));
}

} // namespace waymark
