#pragma once

#include "core/smaa/kernel/add_values.h"

// How often alternatives are first, each under fixed weights of its own: a table's values are drawn once for all of
// them. Every total adds up what sampleChunk adds up for these weights, in the same order.
namespace waymark::kernel::WAYMARK_ISA {

/// The block of an alternative's totals under the weights of a favourite.
static inline float* totalsOf(const FirstsPlan& plan, const FirstsScratch& scratch, int alternative, int favourite)
{
    return scratch.totals + (alternative * plan.count + favourite) * kBlock;
}

static inline float weightOf(const FirstsPlan& plan, int favourite, int criterion)
{
    return plan.favourites[favourite].weights[criterion];
}

/// Begins a block with what is fixed.
static inline void beginTotals(const FirstsPlan& plan, const FirstsScratch& scratch)
{
    const int criteria = plan.table.weights.criteria;
    for (int a = 0; a < plan.table.alternatives; ++a)
        for (int k = 0; k < plan.count; ++k) {
            float total = 0;
            for (int c = 0; c < criteria; ++c)
                total += weightOf(plan, k, c) * plan.table.values[a * criteria + c];
            float* totals = totalsOf(plan, scratch, a, k);
            for (int i = 0; i < kBlock; i += kLanes)
                store(totals + i, all(total));
        }
}

/// Adds a cell's drawn values to the totals of its alternative.
template <class Cell>
static inline void addDrawn(const FirstsPlan& plan, const FirstsScratch& scratch, const Cell& cell)
{
    for (int k = 0; k < plan.count; ++k) {
        const F weight = all(weightOf(plan, k, cell.criterion));
        float* totals = totalsOf(plan, scratch, cell.alternative, k);
        for (int i = 0; i < kBlock; i += kLanes)
            store(totals + i, load(totals + i) + weight * load(scratch.values + i));
    }
}

static inline void addCells(const FirstsPlan& plan, Stream& stream, const FirstsScratch& scratch)
{
    for (int t = 0; t < plan.table.triangleCount; ++t) {
        const TriangleCell cell = plan.table.triangles[t];
        fillBits(stream, scratch.bits, kBlock);
        for (int i = 0; i < kBlock; i += kLanes)
            store(scratch.values + i, triangleAt(cell, uniform(load(scratch.bits + i))));
        addDrawn(plan, scratch, cell);
    }
    for (int n = 0; n < plan.table.normalCount; ++n) {
        const NormalCell cell = plan.table.normals[n];
        fillNormals(stream, scratch.bits, scratch.values, kBlock);
        for (int i = 0; i < kBlock; i += kLanes)
            store(scratch.values + i, cell.mean + cell.sd * load(scratch.values + i));
        addDrawn(plan, scratch, cell);
    }
}

/// Where a favourite is first in its own totals, by how many equal it.
static inline void countFirsts(
    const FirstsPlan& plan, const FirstsScratch& scratch, int worlds, int favourite, std::uint64_t* firsts)
{
    const int own = plan.favourites[favourite].alternative;
    const float* totals = totalsOf(plan, scratch, own, favourite);
    std::int32_t better[kLanes];
    std::int32_t equal[kLanes];
    for (int i = 0; i < worlds; i += kLanes) {
        I above = {};
        I level = {};
        for (int b = 0; b < plan.table.alternatives; ++b) {
            const F difference = load(totalsOf(plan, scratch, b, favourite) + i) - load(totals + i);
            const I more = difference > plan.table.tolerance;
            above |= more;
            level -= ~(more | (difference < -plan.table.tolerance));
        }
        __builtin_memcpy(better, &above, sizeof better);
        __builtin_memcpy(equal, &level, sizeof equal);
        for (int lane = 0; lane < kLanes && i + lane < worlds; ++lane)
            if (better[lane] == 0)
                ++firsts[favourite * plan.table.alternatives + equal[lane] - 1]; // itself is among the equal
    }
}

static void sampleFirsts(
    const FirstsPlan& plan, const Chunk& chunk, const FirstsScratch& scratch, std::uint64_t* firsts)
{
    Stream stream = makeStream(chunk);
    for (int done = 0; done < chunk.worlds; done += kBlock) {
        const int worlds = chunk.worlds - done < kBlock ? chunk.worlds - done : kBlock;
        beginTotals(plan, scratch);
        addCells(plan, stream, scratch);
        for (int k = 0; k < plan.count; ++k)
            countFirsts(plan, scratch, worlds, k, firsts);
    }
}

} // namespace waymark::kernel::WAYMARK_ISA
