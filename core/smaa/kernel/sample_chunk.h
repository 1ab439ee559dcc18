#pragma once

#include "core/smaa/kernel/add_terms.h"
#include "core/smaa/kernel/add_values.h"
#include "core/smaa/kernel/count_block.h"
#include "core/smaa/kernel/count_orders.h"
#include "core/smaa/kernel/count_ties.h"
#include "core/smaa/kernel/draw_weights.h"

// One chunk of worlds from seed to counts, block by block.
namespace waymark::kernel::WAYMARK_ISA {

/// What stays the same in all blocks.
static void prepare(const Plan& plan, const Scratch& scratch)
{
    if (plan.weights.draw == WeightDraw::fixed) {
        fillFixed(plan.weights, scratch);
        fillShares(plan.weights, scratch);
    }
    if (plan.values != nullptr)
        for (int k = 0; k < plan.alternatives * plan.weights.criteria; ++k)
            store(scratch.spread + k * kLanes, all(plan.values[k]));
}

static void addTotals(const Plan& plan, Stream& stream, const Scratch& scratch)
{
    if (plan.values != nullptr)
        addFixed(plan, scratch);
    else
        for (int i = 0; i < plan.alternatives * kBlock; i += kLanes)
            store(scratch.totals + i, F{});
    if (plan.triangleCount > 0)
        addTriangles(plan, stream, scratch);
    if (plan.normalCount > 0)
        addNormals(plan, stream, scratch);
    if (plan.termCount > 0)
        addTerms(plan, stream, scratch);
}

/// In the worlds past the last one all totals are equal and all weights 0, so that they count nowhere.
static void silence(const Plan& plan, const Scratch& scratch, int worlds)
{
    for (int world = worlds; world < kBlock; ++world) {
        for (int a = 0; a < plan.alternatives; ++a)
            scratch.totals[a * kBlock + world] = 0;
        for (int c = 0; c < plan.weights.criteria; ++c)
            scratch.shares[c * kBlock + world] = 0;
    }
}

static void countBlock(const Plan& plan, const Scratch& scratch, int worlds, Counts& counts)
{
    silence(plan, scratch, worlds);
    const int ties = rankBlock(plan, scratch) ? countTies(plan, scratch, worlds, counts) : 0;
    counts.untied += static_cast<std::uint64_t>(worlds - ties);
    sumFirstWeights(plan, scratch);
    if (plan.rule.wanted && plan.rule.coded())
        countOrders(plan, scratch, worlds, counts);
}

static void sampleChunk(
    const Plan& plan, const Chunk& chunk, const Scratch& scratch, Counts& counts, const Observer& observer)
{
    Stream stream = makeStream(chunk);
    prepare(plan, scratch);
    for (int done = 0; done < chunk.worlds; done += kBlock) {
        const int worlds = chunk.worlds - done < kBlock ? chunk.worlds - done : kBlock;
        drawWeights(plan.weights, stream, scratch);
        addTotals(plan, stream, scratch);
        countBlock(plan, scratch, worlds, counts);
        if (observer.see != nullptr)
            observer.see(observer.context, scratch.totals, worlds);
    }
    flushSums(plan, scratch, counts);
}

} // namespace waymark::kernel::WAYMARK_ISA
