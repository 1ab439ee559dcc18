#pragma once

#include "core/sampling/kernel/lane_random.h"
#include "core/smaa/kernel/plan.h"
#include "core/smaa/kernel/sorting_network.h"

// Points spread evenly over the simplex (Devroye 1986, V.2): the spacings of sorted uniform numbers, or, where sorting
// would cost more, exponential variates divided by their sum.
namespace waymark::kernel::WAYMARK_ISA {

constexpr int kMostSorted = 32; ///< criteria

/// The bits are whole numbers below 2^31, so spacings are exact before they are rounded once.
template <int Points> static void sortedSpacings(const std::uint32_t* bits, float* to)
{
    for (int i = 0; i < kBlock; i += kLanes) {
        I x[Points];
        for (int k = 0; k < Points; ++k)
            x[k] = reinterpret_cast<I>(load(bits + k * kBlock + i) >> 1);
        sortLanes<Points>(x);
        store(to + i, toFloat(x[0]) * 0x1p-31f);
        for (int k = 1; k < Points; ++k)
            store(to + k * kBlock + i, toFloat(x[k] - x[k - 1]) * 0x1p-31f);
        store(to + Points * kBlock + i, toFloat(0x7fffffff - x[Points - 1]) * 0x1p-31f);
    }
}

using SortedSpacings = void (*)(const std::uint32_t*, float*);

template <int... Points> static inline SortedSpacings spacingsOf(int points, std::integer_sequence<int, Points...>)
{
    static constexpr SortedSpacings kBySize[] = {sortedSpacings<Points + 1>...};
    return kBySize[points - 1];
}

/// Divides by the sum; where it is 0 all are the same.
static inline void normalise(float* numbers, int count)
{
    for (int i = 0; i < kBlock; i += kLanes) {
        F sum = {};
        for (int k = 0; k < count; ++k)
            sum += load(numbers + k * kBlock + i);
        const F scale = sum > 0.0f ? 1.0f / sum : F{};
        const F rest = sum > 0.0f ? F{} : all(1.0f / static_cast<float>(count));
        for (int k = 0; k < count; ++k)
            store(numbers + k * kBlock + i, load(numbers + k * kBlock + i) * scale + rest);
    }
}

static inline void exponentials(const std::uint32_t* bits, float* to, int count)
{
    for (int i = 0; i < count * kBlock; i += kLanes)
        store(to + i, -logarithm(uniformAboveZero(load(bits + i))));
}

/// count > 1
static inline void drawSpacings(Stream& stream, const Scratch& scratch, int count)
{
    if (count > kMostSorted) {
        fillBits(stream, scratch.bits, count * kBlock);
        exponentials(scratch.bits, scratch.weights, count);
        normalise(scratch.weights, count);
        return;
    }
    fillBits(stream, scratch.bits, (count - 1) * kBlock);
    spacingsOf(count - 1, std::make_integer_sequence<int, kMostSorted - 1>{})(scratch.bits, scratch.weights);
}

} // namespace waymark::kernel::WAYMARK_ISA
