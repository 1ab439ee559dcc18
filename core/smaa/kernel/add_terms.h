#pragma once

#include "core/sampling/kernel/lane_random.h"
#include "core/smaa/kernel/plan.h"

// Totals of a world model: values looked up in tables by a normal variate and by what open questions turned out to be.
namespace waymark::kernel::WAYMARK_ISA {

constexpr int kTableSteps = 256;
constexpr int kTableEntries = kTableSteps + 1;
constexpr float kTableReach = 5;

/// Where in its term's tables each pick's option begins.
static inline void drawPicks(const Plan& plan, Stream& stream, const Scratch& scratch)
{
    for (int pick = 0; pick < plan.pickCount; ++pick) {
        fillBits(stream, scratch.bits, kBlock);
        for (int i = 0; i < kBlock; i += kLanes) {
            const F p = uniform(load(scratch.bits + i));
            I offset = {};
            for (int k = 0; k < plan.picks[pick].count; ++k)
                offset += (p >= plan.picks[pick].bounds[k]) & kTableEntries;
            store(scratch.offsets + pick * kBlock + i, offset);
        }
    }
}

/// Draws a variate z = l F + sqrt(1 - l^2) e as its place in a table: whole step in scratch.index, rest in
/// scratch.numbers.
static inline void drawVariate(const VariatePlan& variate, Stream& stream, const Scratch& scratch)
{
    fillNormals(stream, scratch.bits, scratch.numbers, kBlock);
    for (int i = 0; i < kBlock; i += kLanes) {
        const F z = variate.loading * load(scratch.factor + i) + variate.own * load(scratch.numbers + i);
        F place = (z + kTableReach) * (kTableSteps / (2 * kTableReach));
        place = place > 0.0f ? place : F{};
        place = place < static_cast<float>(kTableSteps) ? place : all(static_cast<float>(kTableSteps));
        I step = toInt(place);
        step = step < kTableSteps ? step : all(kTableSteps - 1);
        store(scratch.index + i, step);
        store(scratch.numbers + i, place - toFloat(step));
    }
}

/// Two neighbouring entries of a table for each lane.
static inline void lookUp(const float* table, const std::int32_t* at, F& low, F& high)
{
#if defined(__x86_64__)
    const auto pairs = [table](int first, int second) {
        const __m128 half = _mm_castsi128_ps(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(table + first)));
        return _mm_loadh_pi(half, reinterpret_cast<const __m64*>(table + second));
    };
#if defined(__AVX2__)
    const __m256 left = _mm256_insertf128_ps(_mm256_castps128_ps256(pairs(at[0], at[1])), pairs(at[4], at[5]), 1);
    const __m256 right = _mm256_insertf128_ps(_mm256_castps128_ps256(pairs(at[2], at[3])), pairs(at[6], at[7]), 1);
    low = _mm256_shuffle_ps(left, right, 0x88);
    high = _mm256_shuffle_ps(left, right, 0xdd);
#else
    const __m128 left = pairs(at[0], at[1]);
    const __m128 right = pairs(at[2], at[3]);
    low = _mm_shuffle_ps(left, right, 0x88);
    high = _mm_shuffle_ps(left, right, 0xdd);
#endif
#else
    for (int i = 0; i < kLanes; ++i) {
        low[i] = table[at[i]];
        high[i] = table[at[i] + 1];
    }
#endif
}

static inline void addTerm(const TermPlan& term, const Scratch& scratch)
{
    const std::int32_t* index = scratch.index;
    if (term.pick >= 0) {
        index += kBlock;
        for (int i = 0; i < kBlock; i += kLanes)
            store(scratch.index + kBlock + i, load(scratch.index + i) + load(scratch.offsets + term.pick * kBlock + i));
    }
    const float* weights = scratch.weights + term.criterion * kBlock;
    float* totals = scratch.totals + term.alternative * kBlock;
    for (int i = 0; i < kBlock; i += kLanes) {
        F low;
        F high;
        lookUp(term.tables, index + i, low, high);
        const F value = low + load(scratch.numbers + i) * (high - low);
        store(totals + i, load(totals + i) + load(weights + i) * value);
    }
}

static inline void addTerms(const Plan& plan, Stream& stream, const Scratch& scratch)
{
    fillNormals(stream, scratch.bits, scratch.factor, kBlock);
    drawPicks(plan, stream, scratch);
    int variate = -1;
    for (int k = 0; k < plan.termCount; ++k) {
        if (plan.terms[k].variate != variate) {
            variate = plan.terms[k].variate;
            drawVariate(plan.variates[variate], stream, scratch);
        }
        addTerm(plan.terms[k], scratch);
    }
}

} // namespace waymark::kernel::WAYMARK_ISA
