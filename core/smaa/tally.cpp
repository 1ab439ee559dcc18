#include "core/smaa/tally.h"

#include <bit>
#include <cmath>

namespace waymark {
namespace {

/// Whom one order falls on; none where equal values leave nobody.
std::optional<std::size_t> winnerOf(const RuleOrder& order, std::optional<std::size_t> byDefault)
{
    if (!order.empty() && std::has_single_bit(order.front()))
        return static_cast<std::size_t>(std::countr_zero(order.front()));
    return byDefault;
}

} // namespace

std::vector<double> verdictShares(const Tally& tally, std::size_t alternatives, std::optional<std::size_t> byDefault)
{
    std::vector<std::uint64_t> wins(alternatives, 0);
    for (const auto& [order, worlds] : tally.orders)
        if (const auto winner = winnerOf(order, byDefault))
            wins[*winner] += worlds;
    std::vector<double> shares(alternatives, 0);
    if (tally.worlds > 0)
        for (std::size_t a = 0; a < alternatives; ++a)
            shares[a] = static_cast<double>(wins[a]) / static_cast<double>(tally.worlds);
    return shares;
}

double standardError(double share, std::uint64_t worlds)
{
    return worlds == 0 ? 0 : std::sqrt(share * (1 - share) / static_cast<double>(worlds));
}

} // namespace waymark
