#pragma once

#include "core/sampling/kernel/lane_random.h"
#include "core/smaa/kernel/plan.h"

// Gamma variates by the squeezed cube of a normal one (Marsaglia & Tsang 2000, 'A simple method for generating gamma
// variables'). 95 % or more of the candidates are accepted at once; the worlds whose candidate is refused are collected
// and try again together.
namespace waymark::kernel::WAYMARK_ISA {

constexpr int kRetryStep = 16; ///< candidates that are drawn at a time, the same number everywhere

struct Retries {
    std::int32_t worlds[kBlock];
    int count = 0;
};

/// Turns normal variates into candidates, in place, and marks the refused ones with -1.
static inline void propose(const GammaShape& shape, float* normals, const std::uint32_t* bits, int count)
{
    for (int i = 0; i < count; i += kLanes) {
        const F x = load(normals + i);
        const F root = 1.0f + shape.c * x;
        const F positive = root > 0.0f ? root : all(1.0f);
        const F cube = positive * positive * positive;
        const F bound = 0.5f * x * x + shape.d * (1.0f - cube + 3.0f * logarithm(positive));
        const I accepted = (root > 0.0f) & (logarithm(uniformAboveZero(load(bits + i))) < bound);
        store(normals + i, accepted ? shape.d * cube : all(-1.0f));
    }
}

/// Draws again for the worlds in the list and keeps those in it that are refused again.
static inline void retry(const GammaShape& shape, Stream& stream, const Scratch& scratch, Retries& retries)
{
    float* candidates = scratch.numbers + kBlock;
    const int drawn = (retries.count + kRetryStep - 1) / kRetryStep * kRetryStep;
    fillNormals(stream, scratch.bits, candidates, drawn);
    fillBits(stream, scratch.bits, drawn);
    propose(shape, candidates, scratch.bits, drawn);
    int left = 0;
    for (int i = 0; i < retries.count; ++i) {
        const std::int32_t world = retries.worlds[i];
        scratch.numbers[world] = candidates[i];
        retries.worlds[left] = world;
        left += candidates[i] < 0;
    }
    retries.count = left;
}

static inline void collectRefused(const float* candidates, Retries& retries)
{
    for (int i = 0; i < kBlock; i += kLanes) {
        if (!any(load(candidates + i) < 0.0f))
            continue;
        for (int world = i; world < i + kLanes; ++world) {
            retries.worlds[retries.count] = world;
            retries.count += candidates[world] < 0;
        }
    }
}

/// G(a) = G(a + 1) U^(1/a) for shapes below 1.
static inline void boost(float power, Stream& stream, const Scratch& scratch)
{
    fillBits(stream, scratch.bits, kBlock);
    for (int i = 0; i < kBlock; i += kLanes) {
        const F factor = exponential(power * logarithm(uniformAboveZero(load(scratch.bits + i))));
        store(scratch.numbers + i, load(scratch.numbers + i) * factor);
    }
}

/// A block of gamma variates in scratch.numbers; uses the bits and the numbers of two blocks.
static inline void drawGamma(const GammaShape& shape, Stream& stream, const Scratch& scratch)
{
    fillNormals(stream, scratch.bits, scratch.numbers, kBlock);
    fillBits(stream, scratch.bits, kBlock);
    propose(shape, scratch.numbers, scratch.bits, kBlock);
    Retries retries;
    collectRefused(scratch.numbers, retries);
    while (retries.count > 0)
        retry(shape, stream, scratch, retries);
    if (shape.boost > 0)
        boost(shape.boost, stream, scratch);
}

} // namespace waymark::kernel::WAYMARK_ISA
