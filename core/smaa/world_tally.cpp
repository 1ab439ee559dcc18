#include <numeric>
#include <span>

#include "core/smaa/rule_order.h"
#include "core/smaa/world_counts.h"

// From whole numbers to shares.
namespace waymark {
namespace {

/// Shares of one alternative's ranks; equal ones share theirs evenly.
std::vector<double> rankShares(
    const kernel::Counts& counts, std::size_t alternatives, std::size_t a, std::uint64_t worlds)
{
    std::vector<double> shares(alternatives, 0);
    if (worlds == 0)
        return shares;
    const auto share = [worlds](std::uint64_t counted) {
        return static_cast<double>(counted) / static_cast<double>(worlds);
    };
    std::uint64_t ranked = 0;
    for (std::size_t rank = 0; rank + 1 < alternatives; ++rank) {
        const std::uint64_t counted = counts.ranks[a * alternatives + rank];
        ranked += counted;
        shares[rank] = share(counted);
    }
    shares.back() = share(counts.untied - ranked);
    for (std::size_t better = 0; better < alternatives; ++better)
        for (std::size_t equal = 0; better + equal < alternatives; ++equal)
            for (std::size_t rank = better; rank <= better + equal; ++rank)
                shares[rank] += share(counts.tiedRanks[(a * alternatives + better) * alternatives + equal])
                    / static_cast<double>(equal + 1);
    return shares;
}

/// Mean weights over the worlds that an alternative wins. The parts add up to 1 anyway, but for rounding.
std::vector<double> meanWeights(std::span<const std::uint64_t> sums)
{
    std::vector<double> means(sums.begin(), sums.end());
    const double sum = std::accumulate(means.begin(), means.end(), 0.0);
    for (double& mean : means)
        mean = sum > 0 ? mean / sum : 0;
    return means;
}

} // namespace

Tally WorldCounts::tally(std::uint64_t worlds) const
{
    const std::size_t m = m_alternatives;
    Tally tally;
    tally.worlds = worlds;
    tally.beats.assign(m, std::vector<double>(m, 0.5));
    const auto all = static_cast<double>(worlds);
    for (std::size_t a = 0; a < m; ++a) {
        tally.ranks.push_back(rankShares(m_counts, m, a, worlds));
        tally.firstWeights.emplace_back();
        if (tally.ranks[a].front() > 0)
            tally.firstWeights.back() = meanWeights({m_counts.firstWeights + a * m_criteria, m_criteria});
        for (std::size_t b = a + 1; b < m && worlds > 0; ++b) {
            const double ties = static_cast<double>(m_counts.equal[a * m + b]) / 2;
            const auto above = static_cast<double>(m_counts.above[a * m + b]);
            tally.beats[a][b] = (above + ties) / all;
            tally.beats[b][a] = (all - above - ties) / all;
        }
    }
    addOrders(tally);
    return tally;
}

void WorldCounts::addOrders(Tally& tally) const
{
    tally.orders = m_longOrders;
    if (m_counts.orders == nullptr)
        return;
    for (std::uint32_t code = 0; code < (1U << m_plan.rule.codeBits()); ++code)
        if (m_counts.orders[code] > 0)
            tally.orders[orderOfCode(m_plan.rule, code)] += m_counts.orders[code];
}

} // namespace waymark
