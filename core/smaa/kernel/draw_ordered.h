#pragma once

#include "core/smaa/kernel/draw_spacings.h"

// Weights that keep an order. They form a simplex with the corners (1), (1/2, 1/2), (1/3, 1/3, 1/3), ..., and even
// spacings are even coordinates between corners, so nothing is sorted a second time.
namespace waymark::kernel::WAYMARK_ISA {

/// From spacings to weights, the heaviest first.
static inline void addCorners(float* weights, int count)
{
    for (int i = 0; i < kBlock; i += kLanes) {
        F sum = {};
        for (int place = count - 1; place >= 0; --place) {
            sum += load(weights + place * kBlock + i) * (1.0f / static_cast<float>(place + 1));
            store(weights + place * kBlock + i, sum);
        }
    }
}

/// Puts the weights of tied places into an even random order of their own in each world (Fisher & Yates).
static inline void shufflePlaces(Stream& stream, std::uint32_t* bits, float* weights, int count)
{
    for (int last = count - 1; last > 0; --last) {
        fillBits(stream, bits, kBlock);
        for (int i = 0; i < kBlock; i += kLanes) {
            const I other = toInt(uniform(load(bits + i)) * static_cast<float>(last + 1));
            I moved = floatToBits(load(weights + last * kBlock + i));
            for (int place = 0; place < last; ++place) {
                const I here = floatToBits(load(weights + place * kBlock + i));
                const I difference = (here ^ moved) & (other == place);
                store(weights + place * kBlock + i, bitsToFloat(here ^ difference));
                moved ^= difference;
            }
            store(weights + last * kBlock + i, bitsToFloat(moved));
        }
    }
}

/// From places to criteria; `room` takes as much as the weights.
static inline void placesToCriteria(const WeightPlan& plan, float* weights, float* room)
{
    for (int i = 0; i < plan.criteria * kBlock; i += kLanes)
        store(room + i, load(weights + i));
    for (int place = 0; place < plan.criteria; ++place)
        for (int i = 0; i < kBlock; i += kLanes)
            store(weights + plan.byPlace[place] * kBlock + i, load(room + place * kBlock + i));
}

static inline void drawOrdered(const WeightPlan& plan, Stream& stream, const Scratch& scratch)
{
    drawSpacings(stream, scratch, plan.criteria);
    addCorners(scratch.weights, plan.criteria);
    int place = 0;
    for (int group = 0; group < plan.groupCount; ++group) {
        shufflePlaces(stream, scratch.bits, scratch.weights + place * kBlock, plan.groups[group]);
        place += plan.groups[group];
    }
    placesToCriteria(plan, scratch.weights, reinterpret_cast<float*>(scratch.bits));
}

} // namespace waymark::kernel::WAYMARK_ISA
