#define WAYMARK_ISA baseline
#include "core/sampling/kernel/lane_random.h"

#include "core/estimators/kernel/latency_plan.h"

namespace waymark::kernel {
namespace {

using namespace baseline;

/// z of the slowest of several by z of one.
void fanOut(const float* fan, float* z)
{
    for (int i = 0; i < kRequestBlock; ++i) {
        float place = (z[i] + kFanReach) * (static_cast<float>(kFanSteps) / (2 * kFanReach));
        place = place > 0 ? place : 0;
        place = place < static_cast<float>(kFanSteps) ? place : static_cast<float>(kFanSteps);
        int step = static_cast<int>(place);
        step = step < kFanSteps ? step : kFanSteps - 1;
        z[i] = fan[step] + (place - static_cast<float>(step)) * (fan[step + 1] - fan[step]);
    }
}

/// The larger, lane by lane.
F larger(F x, F y)
{
    return x > y ? x : y;
}
F smaller(F x, F y)
{
    return x < y ? x : y;
}

/// What the collector adds to requests that would take `total` of which `working` in own CPU work. A request meets a
/// pause whole if it begins meanwhile, and what is left of it if it comes in on it; while marking, its work slows down
/// and its allocations are charged, in proportion to the share of its time that marking covers.
F delay(const RuntimePlan& runtime, F total, F working, F phase)
{
    const F kMost = all(0x1p30f); // beyond, cycles are no longer counted
    const F length = smaller(total * runtime.cyclesPerMs, kMost);
    const F cycles = toFloat(toInt(phase + length));
    const F rest = larger(all(runtime.pauseMs) - phase * (1 / runtime.cyclesPerMs), F{});
    const F before = smaller(larger(runtime.markShare - phase, F{}), length);
    const F last = larger(smaller(phase + length - cycles, all(runtime.markShare)), F{});
    const F after = cycles > 0.0f ? (cycles - 1.0f) * runtime.markShare + last : F{};
    const F share = smaller((before + after) / length, all(1.0f));
    return cycles * runtime.pauseMs + rest + share * (working * runtime.slowdown + runtime.assistMs);
}

} // namespace

void addStage(const StagePlan& stage, const Chunk& chunk, float* scratch, float* to)
{
    Stream stream = makeStream(chunk);
    float* z = scratch + kRequestBlock;
    for (int call = 0; call < stage.inTurn; ++call) {
        fillNormals(stream, reinterpret_cast<std::uint32_t*>(scratch), z, kRequestBlock);
        if (stage.fan != nullptr)
            fanOut(stage.fan, z);
        for (int i = 0; i < kRequestBlock; i += kLanes)
            store(to + i, load(to + i) + stage.most * exponential(stage.sigma * (load(z + i) - kMostSigmas)));
    }
}

void drawPhases(const Chunk& chunk, float* scratch, float* to)
{
    Stream stream = makeStream(chunk);
    auto* bits = reinterpret_cast<std::uint32_t*>(scratch);
    fillBits(stream, bits, kRequestBlock);
    for (int i = 0; i < kRequestBlock; i += kLanes)
        store(to + i, uniform(load(bits + i)));
}

Extent addUp(const RuntimePlan& runtime, const Requests& requests, std::size_t count, float* totals)
{
    F least = all(0x1p120f);
    F most = {};
    I delayed = {};
    for (std::size_t i = 0; i < count; i += kLanes) {
        const F working = runtime.ratio * load(requests.working + i);
        const F plain = load(requests.waiting + i) + working;
        F total = plain;
        if (runtime.cyclesPerMs > 0)
            total += delay(runtime, plain, working, load(requests.phase + i));
        delayed -= total > plain;
        least = smaller(least, total);
        most = larger(most, total);
        store(totals + i, total);
    }
    Extent extent{least[0], most[0], 0};
    for (int lane = 0; lane < kLanes; ++lane) {
        extent.least = least[lane] < extent.least ? least[lane] : extent.least;
        extent.most = most[lane] > extent.most ? most[lane] : extent.most;
        extent.delayed += static_cast<std::size_t>(delayed[lane]);
    }
    return extent;
}

} // namespace waymark::kernel
