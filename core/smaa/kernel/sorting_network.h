#pragma once

#include <utility>

#include "core/sampling/kernel/lanes.h"

namespace waymark::kernel::WAYMARK_ISA {

/// Batcher's merge exchange for N items (Knuth, TAOCP 3, 5.2.2, algorithm M). `visit(i, j)` is asked to put the smaller
/// of items i and j at i.
template <class Visit> constexpr void mergeExchange(int n, Visit visit)
{
    int top = 1;
    while (2 * top < n)
        top *= 2;
    for (int p = top; p > 0; p /= 2) {
        int q = top;
        int r = 0;
        for (int d = p;; d = q - p, q /= 2, r = p) {
            for (int i = 0; i < n - d; ++i)
                if ((i & p) == r)
                    visit(i, i + d);
            if (q == p)
                break;
        }
    }
}

struct Exchange {
    int low = 0;
    int high = 0;
};

template <int N> struct SortingNetwork {
    static constexpr int kSize = [] {
        int count = 0;
        mergeExchange(N, [&count](int, int) { ++count; });
        return count;
    }();
    Exchange exchanges[kSize + 1] = {};

    constexpr SortingNetwork()
    {
        int at = 0;
        mergeExchange(N, [this, &at](int i, int j) { exchanges[at++] = {i, j}; });
    }
};

template <int N> inline constexpr SortingNetwork<N> kSortingNetwork;

static inline void exchange(I& low, I& high)
{
    const I smaller = low < high ? low : high;
    high = low < high ? high : low;
    low = smaller;
}

template <int N, int... At> static inline void sortLanes([[maybe_unused]] I* x, std::integer_sequence<int, At...>)
{
    constexpr auto& kNetwork = kSortingNetwork<N>;
    (exchange(x[kNetwork.exchanges[At].low], x[kNetwork.exchanges[At].high]), ...);
}

/// From small to large, lane by lane; unrolled, so that short lists stay in registers.
template <int N> static inline void sortLanes(I* x)
{
    sortLanes<N>(x, std::make_integer_sequence<int, SortingNetwork<N>::kSize>{});
}

} // namespace waymark::kernel::WAYMARK_ISA
