#include "core/smaa/fixed_tally.h"

#include <cmath>

namespace waymark {
namespace {

constexpr double kSameFixedTotal = 1e-11;

/// 1 if a is above b, 0.5 if they are equal.
double beats(double a, double b)
{
    if (std::abs(a - b) <= kSameFixedTotal)
        return 0.5;
    return a > b ? 1 : 0;
}

} // namespace

Tally fixedTally(const std::vector<double>& totals, const std::vector<double>& weights, std::uint64_t worlds)
{
    const std::size_t m = totals.size();
    Tally tally;
    tally.worlds = worlds;
    tally.ranks.assign(m, std::vector<double>(m, 0));
    tally.beats.assign(m, std::vector<double>(m, 0.5));
    tally.firstWeights.resize(m);
    for (std::size_t a = 0; a < m && worlds > 0; ++a) {
        std::size_t better = 0;
        std::size_t same = 0;
        for (std::size_t b = 0; b < m; ++b) {
            tally.beats[a][b] = beats(totals[a], totals[b]);
            better += tally.beats[a][b] == 0;
            same += tally.beats[a][b] == 0.5;
        }
        for (std::size_t rank = better; rank < better + same; ++rank)
            tally.ranks[a][rank] = 1 / static_cast<double>(same);
        if (better == 0)
            tally.firstWeights[a] = weights;
    }
    return tally;
}

} // namespace waymark
