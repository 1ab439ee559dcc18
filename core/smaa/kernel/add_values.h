#pragma once

#include "core/sampling/kernel/lane_random.h"
#include "core/smaa/kernel/plan.h"

// Totals of values that are fixed or have a draw of their own.
namespace waymark::kernel::WAYMARK_ISA {

/// Adds fixed values of `Rows` alternatives for two vectors of worlds at a time, so that sums stay in registers.
template <int Rows> static inline void addRows(const Scratch& scratch, int criteria, int row)
{
    const float* spread = scratch.spread + row * criteria * kLanes;
    for (int i = 0; i < kBlock; i += 2 * kLanes) {
        F sums[Rows][2] = {};
        for (int c = 0; c < criteria; ++c) {
            const F left = load(scratch.weights + c * kBlock + i);
            const F right = load(scratch.weights + c * kBlock + i + kLanes);
            for (int a = 0; a < Rows; ++a) {
                const F value = load(spread + (a * criteria + c) * kLanes);
                sums[a][0] += left * value;
                sums[a][1] += right * value;
            }
        }
        for (int a = 0; a < Rows; ++a) {
            store(scratch.totals + (row + a) * kBlock + i, sums[a][0]);
            store(scratch.totals + (row + a) * kBlock + i + kLanes, sums[a][1]);
        }
    }
}

static inline void addFixed(const Plan& plan, const Scratch& scratch)
{
    const int criteria = plan.weights.criteria;
    int row = 0;
    for (; row + 4 <= plan.alternatives; row += 4)
        addRows<4>(scratch, criteria, row);
    for (; row < plan.alternatives; ++row)
        addRows<1>(scratch, criteria, row);
}

/// The quantile of a triangle from one square root.
static inline F triangleAt(const TriangleCell& cell, F p)
{
    const auto below = p < cell.peak;
    const F root = squareRoot(below ? p * cell.rise : (1.0f - p) * cell.fall);
    return below ? cell.low + root : cell.high - root;
}

static inline void addTriangles(const Plan& plan, Stream& stream, const Scratch& scratch)
{
    for (int k = 0; k < plan.triangleCount; ++k) {
        const TriangleCell cell = plan.triangles[k];
        const float* weights = scratch.weights + cell.criterion * kBlock;
        float* totals = scratch.totals + cell.alternative * kBlock;
        fillBits(stream, scratch.bits, kBlock);
        for (int i = 0; i < kBlock; i += kLanes)
            store(totals + i, load(totals + i) + load(weights + i) * triangleAt(cell, uniform(load(scratch.bits + i))));
    }
}

static inline void addNormals(const Plan& plan, Stream& stream, const Scratch& scratch)
{
    for (int k = 0; k < plan.normalCount; ++k) {
        const NormalCell cell = plan.normals[k];
        const float* weights = scratch.weights + cell.criterion * kBlock;
        float* totals = scratch.totals + cell.alternative * kBlock;
        fillNormals(stream, scratch.bits, scratch.numbers, kBlock);
        for (int i = 0; i < kBlock; i += kLanes) {
            const F value = cell.mean + cell.sd * load(scratch.numbers + i);
            store(totals + i, load(totals + i) + load(weights + i) * value);
        }
    }
}

} // namespace waymark::kernel::WAYMARK_ISA
