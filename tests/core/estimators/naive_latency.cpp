#include "tests/core/estimators/naive_latency.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace waymark {
namespace {

double stageMs(const Stage& stage, std::mt19937_64& generator)
{
    std::lognormal_distribution<double> call(
        std::log(stage.p50Ms), std::log(stage.p99Ms / stage.p50Ms) / 2.3263478740408408);
    double sum = 0;
    for (int turn = 0; turn < stage.inTurn; ++turn) {
        double slowest = 0;
        for (int k = 0; k < stage.atOnce; ++k)
            slowest = std::max(slowest, call(generator));
        sum += slowest;
    }
    return sum;
}

struct Request {
    double plainMs = 0;
    double cpuMs = 0;
};

double overlap(double from, double to, double begin, double end)
{
    return std::max(0.0, std::min(to, end) - std::max(from, begin));
}

double markMs(const LatencyInput& input, const Collector& collector)
{
    return collector.markMsPerGb.mode * input.heapMb / 1024;
}

double periodMs(const LatencyInput& input, const Collector& collector)
{
    const double seconds = std::min(
        input.heapMb * collector.heapGrowth.mode / input.allocationMbPerSecond, collector.longestCycleSeconds.mode);
    return std::max({1000 * seconds, markMs(input, collector), collector.pauseMs.mode});
}

/// `startMs`: where in its cycle the collector is as the request comes in.
double delayMs(const LatencyInput& input, const Collector& collector, const Request& request, double startMs)
{
    const double period = periodMs(input, collector);
    const double marking = markMs(input, collector);
    double pauses = std::max(0.0, collector.pauseMs.mode - startMs);
    double marked = overlap(startMs, startMs + request.plainMs, 0, marking);
    for (double begin = period; begin < startMs + request.plainMs; begin += period) {
        pauses += collector.pauseMs.mode;
        marked += overlap(startMs, startMs + request.plainMs, begin, begin + marking);
    }
    const double assistMs = collector.assistMsPerMb.mode * input.allocationMbPerSecond / input.requestsPerSecond;
    const double slowed = request.cpuMs * (collector.markSlowdown.mode - 1) + assistMs;
    return pauses + marked / request.plainMs * slowed;
}

} // namespace

NaiveLatency naiveLatency(const LatencyInput& input, std::size_t alternative, std::size_t requests)
{
    const Runtime& runtime = input.alternatives[alternative];
    std::mt19937_64 generator(17);
    std::uniform_real_distribution<double> place;
    NaiveLatency result;
    for (std::size_t k = 0; k < requests; ++k) {
        Request request;
        for (const Stage& stage : input.stages) {
            const bool isOwn = stage.kind == StageKind::cpu;
            const double ms = stageMs(stage, generator) * (isOwn ? runtime.computeRatio.mode : 1);
            request.plainMs += ms;
            request.cpuMs += isOwn ? ms : 0;
        }
        double delay = 0;
        if (runtime.collector)
            delay = delayMs(input, *runtime.collector, request, place(generator) * periodMs(input, *runtime.collector));
        result.totalsMs.push_back(request.plainMs + delay);
        result.delayed += delay > 0 ? 1.0 / static_cast<double>(requests) : 0;
    }
    std::ranges::sort(result.totalsMs);
    return result;
}

} // namespace waymark
