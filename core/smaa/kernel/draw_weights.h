#pragma once

#include "core/smaa/kernel/draw_gamma.h"
#include "core/smaa/kernel/draw_ordered.h"

namespace waymark::kernel::WAYMARK_ISA {

/// Dirichlet: gamma variates divided by their sum.
static inline void drawDirichlet(const WeightPlan& plan, Stream& stream, const Scratch& scratch)
{
    for (int c = 0; c < plan.criteria; ++c) {
        const bool drawn = plan.shapes[c].d > 0;
        if (drawn)
            drawGamma(plan.shapes[c], stream, scratch);
        for (int i = 0; i < kBlock; i += kLanes)
            store(scratch.weights + c * kBlock + i, drawn ? load(scratch.numbers + i) : F{});
    }
    normalise(scratch.weights, plan.criteria);
}

static inline void drawRanges(const WeightPlan& plan, Stream& stream, const Scratch& scratch)
{
    fillBits(stream, scratch.bits, plan.criteria * kBlock);
    for (int c = 0; c < plan.criteria; ++c)
        for (int i = c * kBlock; i < (c + 1) * kBlock; i += kLanes)
            store(scratch.weights + i, plan.low[c] + plan.width[c] * uniform(load(scratch.bits + i)));
    normalise(scratch.weights, plan.criteria);
}

static inline void fillFixed(const WeightPlan& plan, const Scratch& scratch)
{
    for (int c = 0; c < plan.criteria; ++c)
        for (int i = 0; i < kBlock; i += kLanes)
            store(scratch.weights + c * kBlock + i, all(plan.fixed[c]));
}

/// The weights as whole numbers, of which sums are exact.
static inline void fillShares(const WeightPlan& plan, const Scratch& scratch)
{
    for (int i = 0; i < plan.criteria * kBlock; i += kLanes)
        store(scratch.shares + i, toInt(load(scratch.weights + i) * (1 << kShareBits) + 0.5f));
}

/// A block of weights; fixed ones stand there already.
static inline void drawWeights(const WeightPlan& plan, Stream& stream, const Scratch& scratch)
{
    switch (plan.draw) {
    case WeightDraw::fixed:
        return;
    case WeightDraw::simplex:
        drawSpacings(stream, scratch, plan.criteria);
        break;
    case WeightDraw::ordered:
        drawOrdered(plan, stream, scratch);
        break;
    case WeightDraw::dirichlet:
        drawDirichlet(plan, stream, scratch);
        break;
    case WeightDraw::ranges:
        drawRanges(plan, stream, scratch);
        break;
    }
    fillShares(plan, scratch);
}

} // namespace waymark::kernel::WAYMARK_ISA
