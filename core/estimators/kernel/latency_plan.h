#pragma once

#include <cstddef>

#include "core/sampling/kernel/chunk.h"

// What the latency kernel is told: plain numbers behind plain pointers, as chunk.h wants them.
namespace waymark::kernel {

inline constexpr int kRequestBlock = 8192; ///< requests that are drawn at a time, each lot from streams of its own
inline constexpr int kFanSteps = 256;
inline constexpr float kFanReach = 5;

/// Above any normal variate that is drawn: from 32 random bits, the slowest of a thousand included.
inline constexpr float kMostSigmas = 6.75f;

/// A stage of a request: inTurn x the slowest of those at once, each e^(mu + sigma z).
struct StagePlan {
    float most = 0; ///< e^(mu + kMostSigmas sigma), ms
    float sigma = 0;
    int inTurn = 1;
    const float* fan = nullptr; ///< [kFanSteps + 1] z of the slowest by z of one, -kFanReach..kFanReach; null: one
};

/// What a runtime makes of a request. Its collector's cycles begin every `1 / cyclesPerMs`; each begins with a pause
/// and marks for a share of the time.
struct RuntimePlan {
    float ratio = 1;       ///< own CPU time over what was typed
    float cyclesPerMs = 0; ///< 0: no collector
    float pauseMs = 0;
    float markShare = 0; ///< of a cycle, 0..1
    float slowdown = 0;  ///< how much longer own CPU work takes while marking, 0: no longer
    float assistMs = 0;  ///< what a request's allocations cost it if it runs while marking
};

/// Requests side by side; every array starts on a cache line.
struct Requests {
    float* waiting = nullptr; ///< ms outside own CPU work
    float* working = nullptr; ///< ms of own CPU work as typed
    float* phase = nullptr;   ///< where in the collector's cycle a request comes in, 0..1
};

/// What lies among totals.
struct Extent {
    float least = 0;
    float most = 0;
    std::size_t delayed = 0; ///< requests that the collector delays
};

/// Adds one stage to kRequestBlock requests. `scratch` has room for 2 x kRequestBlock.
void addStage(const StagePlan& stage, const Chunk& chunk, float* scratch, float* to);

/// Draws where in the collector's cycle kRequestBlock requests come in.
void drawPhases(const Chunk& chunk, float* scratch, float* to);

/// Totals of `count` requests, a multiple of 8.
Extent addUp(const RuntimePlan& runtime, const Requests& requests, std::size_t count, float* totals);

} // namespace waymark::kernel
