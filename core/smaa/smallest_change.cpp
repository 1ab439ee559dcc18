#include "core/smaa/smallest_change.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace waymark {
namespace {

/// The optimum is max(0, w + mu d - tau) with tau such that it adds up to 1. We follow it from mu = 0, where it is w,
/// to the mu at which d.w = 0. In between it is a polyline: it bends where a weight comes to 0 and stays there (its d
/// is below the mean over the weights that are free) or leaves 0 (its d is above). Either raises that mean, so that
/// each weight does each at most once.
class WeightPath {
public:
    WeightPath(std::span<const double> weights, std::span<const double> d);

    /// Walks until d.w = 0, which some weight reaches.
    std::vector<double> walk();

private:
    double meanOfFree() const;
    double gap() const;
    double step(double mean, std::size_t& bend) const;

    std::span<const double> m_d;
    std::vector<double> m_level; ///< w + mu d - tau: the weight where free, below or at 0 where not
    std::vector<bool> m_isFree;
};

WeightPath::WeightPath(std::span<const double> weights, std::span<const double> d)
    : m_d(d),
      m_level(weights.begin(), weights.end())
{
    for (const double weight : weights)
        m_isFree.push_back(weight > 0);
}

double WeightPath::meanOfFree() const
{
    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < m_d.size(); ++i) {
        sum += m_isFree[i] ? m_d[i] : 0;
        count += m_isFree[i] ? 1 : 0;
    }
    return sum / count;
}

/// How much d.w is short of 0.
double WeightPath::gap() const
{
    double gap = 0;
    for (std::size_t i = 0; i < m_d.size(); ++i)
        gap -= m_isFree[i] ? m_d[i] * m_level[i] : 0;
    return gap;
}

/// How far mu goes on until the end or the next bend; `bend` is the weight there, and stays as it is at the end.
double WeightPath::step(double mean, std::size_t& bend) const
{
    double rise = 0; // of d.w with mu
    for (std::size_t i = 0; i < m_d.size(); ++i)
        rise += m_isFree[i] ? m_d[i] * (m_d[i] - mean) : 0;
    double step = rise > 0 ? std::max(gap(), 0.0) / rise : std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_d.size(); ++i) {
        const double slope = m_d[i] - mean;
        const bool bends = m_isFree[i] ? slope < 0 : slope > 0;
        const double until = bends ? std::max(-m_level[i] / slope, 0.0) : std::numeric_limits<double>::infinity();
        if (until < step) {
            step = until;
            bend = i;
        }
    }
    return step;
}

std::vector<double> WeightPath::walk()
{
    for (std::size_t bends = 0; bends <= 2 * m_d.size(); ++bends) { // rounding may not make it more
        const double mean = meanOfFree();
        std::size_t bend = m_d.size();
        const double length = step(mean, bend);
        if (!std::isfinite(length))
            break; // all free weights are equally good by now, and the gap is rounding
        for (std::size_t i = 0; i < m_d.size(); ++i)
            m_level[i] += length * (m_d[i] - mean);
        if (bend == m_d.size())
            break;
        m_level[bend] = 0;
        m_isFree[bend] = !m_isFree[bend];
    }
    for (std::size_t i = 0; i < m_d.size(); ++i)
        m_level[i] = m_isFree[i] ? std::max(m_level[i], 0.0) : 0;
    return m_level;
}

double distanceBetween(std::span<const double> a, std::span<const double> b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(sum);
}

} // namespace

std::optional<WeightChange> smallestWeightChange(std::span<const double> weights, std::span<const double> d)
{
    const double now = std::inner_product(d.begin(), d.end(), weights.begin(), 0.0);
    if (now >= 0)
        return WeightChange{{weights.begin(), weights.end()}, 0};
    if (*std::max_element(d.begin(), d.end()) < 0)
        return std::nullopt;
    WeightChange change{WeightPath(weights, d).walk(), 0};
    change.distance = distanceBetween(change.weights, weights);
    return change;
}

double distanceToTie(std::span<const double> weights, std::span<const double> d)
{
    const double gap = std::abs(std::inner_product(d.begin(), d.end(), weights.begin(), 0.0));
    if (gap == 0)
        return 0;
    const double mean = std::accumulate(d.begin(), d.end(), 0.0) / static_cast<double>(d.size());
    double squares = 0;
    for (const double each : d)
        squares += (each - mean) * (each - mean);
    return gap / std::sqrt(squares);
}

} // namespace waymark
