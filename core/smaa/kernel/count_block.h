#pragma once

#include "core/sampling/kernel/lanes.h"
#include "core/smaa/kernel/plan.h"

// Counts a block: who is above whom, ranks, and the weights of the worlds in which each is first. Lanes count for
// themselves; a chunk is short enough that no lane overflows.
namespace waymark::kernel::WAYMARK_ISA {

static_assert(8192 / 4 <= (1LL << 32) >> kShareBits, "a lane of 32 bits holds the shares of a chunk");

static inline void addTo(std::int32_t* sums, I x)
{
    store(sums, load(sums) + x);
}

/// Compares every pair in one vector of worlds and counts ranks. Worlds with equal totals are marked and count in
/// pairs only. `Size` is the number of alternatives if it is known, else 0. Says whether a world is tied.
template <int Size> static inline I rankVector(const Plan& plan, const Scratch& scratch, int i)
{
    const int size = Size > 0 ? Size : plan.alternatives;
    I known[Size > 0 ? Size : 1] = {};
    I* better = Size > 0 ? known : reinterpret_cast<I*>(scratch.better);
    for (int a = 0; a < size; ++a)
        better[a] = I{};
    std::int32_t* above = scratch.aboveSums;
    for (int a = 0; a < size; ++a)
        for (int b = a + 1; b < size; ++b, above += kLanes) {
            const F difference = load(scratch.totals + a * kBlock + i) - load(scratch.totals + b * kBlock + i);
            const I more = difference > plan.tolerance;
            better[b] -= more;
            better[a] -= difference < -plan.tolerance;
            addTo(above, -more);
        }
    I pairs = {};
    for (int a = 0; a < size; ++a)
        pairs += better[a];
    const I tied = pairs != size * (size - 1) / 2;
    store(scratch.tied + i, tied);
    std::int32_t* ranks = scratch.rankSums;
    for (int a = 0; a < size; ++a) {
        better[a] |= tied;
        store(scratch.first + a * kBlock + i, better[a] == 0);
        for (int rank = 0; rank + 1 < size; ++rank, ranks += kLanes)
            addTo(ranks, -(better[a] == rank));
    }
    return tied;
}

template <int Size> static bool rankBlock(const Plan& plan, const Scratch& scratch)
{
    I tied = {};
    for (int i = 0; i < kBlock; i += kLanes)
        tied |= rankVector<Size>(plan, scratch, i);
    return any(tied);
}

/// Says whether a world is tied.
static inline bool rankBlock(const Plan& plan, const Scratch& scratch)
{
    switch (plan.alternatives) {
    case 2:
        return rankBlock<2>(plan, scratch);
    case 3:
        return rankBlock<3>(plan, scratch);
    case 4:
        return rankBlock<4>(plan, scratch);
    case 5:
        return rankBlock<5>(plan, scratch);
    default:
        return rankBlock<0>(plan, scratch);
    }
}

/// Adds up the weights of the worlds in which each of `Rows` alternatives is first.
template <int Rows> static inline void sumFirst(const Scratch& scratch, int criteria, int row)
{
    for (int c = 0; c < criteria; ++c) {
        I sums[Rows][2] = {};
        for (int i = 0; i < kBlock; i += 2 * kLanes) {
            const I left = load(scratch.shares + c * kBlock + i);
            const I right = load(scratch.shares + c * kBlock + i + kLanes);
            for (int a = 0; a < Rows; ++a) {
                const std::int32_t* first = scratch.first + (row + a) * kBlock + i;
                sums[a][0] += left & load(first);
                sums[a][1] += right & load(first + kLanes);
            }
        }
        for (int a = 0; a < Rows; ++a)
            addTo(scratch.firstSums + ((row + a) * criteria + c) * kLanes, sums[a][0] + sums[a][1]);
    }
}

static inline void sumFirstWeights(const Plan& plan, const Scratch& scratch)
{
    constexpr int kRows = kLanes / 2; // as many as there are registers for
    int row = 0;
    for (; row + kRows <= plan.alternatives; row += kRows)
        sumFirst<kRows>(scratch, plan.weights.criteria, row);
    for (; row < plan.alternatives; ++row)
        sumFirst<1>(scratch, plan.weights.criteria, row);
}

/// Empties lanes into a counter.
static inline void flush(std::int32_t* sums, std::uint64_t& into, int shift)
{
    std::uint64_t sum = 0;
    for (int lane = 0; lane < kLanes; ++lane) {
        sum += static_cast<std::uint32_t>(sums[lane]);
        sums[lane] = 0;
    }
    into += sum << shift;
}

static inline void flushSums(const Plan& plan, const Scratch& scratch, Counts& counts)
{
    const int size = plan.alternatives;
    std::int32_t* above = scratch.aboveSums;
    std::int32_t* ranks = scratch.rankSums;
    for (int a = 0; a < size; ++a) {
        for (int b = a + 1; b < size; ++b, above += kLanes)
            flush(above, counts.above[a * size + b], 0);
        for (int rank = 0; rank + 1 < size; ++rank, ranks += kLanes)
            flush(ranks, counts.ranks[a * size + rank], 0);
    }
    for (int k = 0; k < size * plan.weights.criteria; ++k)
        flush(scratch.firstSums + k * kLanes, counts.firstWeights[k], kSumBits - kShareBits);
}

} // namespace waymark::kernel::WAYMARK_ISA
