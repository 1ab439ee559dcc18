#pragma once

#include "core/sampling/kernel/lanes.h"
#include "core/smaa/kernel/plan.h"

// Worlds in which totals are equal, one at a time: they are rare.
namespace waymark::kernel::WAYMARK_ISA {

struct Standing {
    int better = 0;
    int equal = 0;
};

static inline Standing standingOf(int a, const Plan& plan, const float* totals)
{
    Standing standing;
    for (int b = 0; b < plan.alternatives; ++b) {
        const float difference = totals[b * kBlock] - totals[a * kBlock];
        standing.better += difference > plan.tolerance;
        standing.equal += a != b && !(difference > plan.tolerance) && !(difference < -plan.tolerance);
    }
    return standing;
}

/// `totals` and `shares` are those of the first alternative and criterion in this world.
static inline void countTied(const Plan& plan, const float* totals, const std::int32_t* shares, Counts& counts)
{
    const int size = plan.alternatives;
    const int criteria = plan.weights.criteria;
    for (int a = 0; a < size; ++a) {
        const Standing standing = standingOf(a, plan, totals);
        ++counts.tiedRanks[(a * size + standing.better) * size + standing.equal];
        if (standing.better == 0)
            for (int c = 0; c < criteria; ++c)
                counts.firstWeights[a * criteria + c] +=
                    (static_cast<std::uint64_t>(shares[c * kBlock]) << (kSumBits - kShareBits))
                    / static_cast<std::uint64_t>(standing.equal + 1);
        for (int b = a + 1; b < size; ++b) {
            const float difference = totals[a * kBlock] - totals[b * kBlock];
            counts.equal[a * size + b] += !(difference > plan.tolerance) && !(difference < -plan.tolerance);
        }
    }
}

/// Counts the tied ones among the first `worlds` of a block and says how many there are.
static int countTies(const Plan& plan, const Scratch& scratch, int worlds, Counts& counts)
{
    int ties = 0;
    for (int world = 0; world < worlds; ++world) {
        if (scratch.tied[world] == 0)
            continue;
        countTied(plan, scratch.totals + world, scratch.shares + world, counts);
        ++ties;
    }
    return ties;
}

} // namespace waymark::kernel::WAYMARK_ISA
