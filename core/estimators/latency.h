#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/named.h"
#include "core/base/result.h"
#include "core/base/triangle.h"
#include "core/estimators/band.h"
#include "core/smaa/sample.h"

namespace waymark {

enum class StageKind {
    database,
    external, ///< calls of other services
    cpu,      ///< the service's own work
    queue,    ///< waiting for its turn
};

inline constexpr Named<StageKind> kStageKinds[] = {{"database", StageKind::database}, {"external", StageKind::external},
    {"cpu", StageKind::cpu}, {"queue", StageKind::queue}};

inline constexpr std::size_t kMostStages = 32;
inline constexpr int kMostAtOnce = 1000;
inline constexpr int kMostInTurn = 100;

/// Where a request spends time: log-normal, given by its median and its slowest hundredth.
struct Stage {
    std::string name;
    StageKind kind = StageKind::database;
    double p50Ms = 1;
    double p99Ms = 1; ///< p50..10,000 x p50
    int atOnce = 1;   ///< calls side by side, of which the slowest decides, 1..kMostAtOnce
    int inTurn = 1;   ///< how often all of that, one after the other, 1..kMostInTurn
};

/// A runtime's garbage collector. It starts a cycle whenever allocations have grown the heap by its share, and at least
/// as often as `longestCycleSeconds` says; a cycle begins with a pause of all requests, then marks what is live.
struct Collector {
    Triangle pauseMs;
    Triangle heapGrowth;          ///< share of the live heap; 1: it doubles
    Triangle markMsPerGb;         ///< how long marking a GB of live heap lasts
    Triangle markCpuShare;        ///< of the machine, while marking
    Triangle markSlowdown;        ///< x: own CPU work while marking, over what it takes otherwise; >= 1
    Triangle assistMsPerMb;       ///< what a request pays per MB that it allocates while marking
    Triangle longestCycleSeconds; ///< > 0
};

/// What a latency budget takes an alternative to be.
struct Runtime {
    Triangle computeRatio{1, 1, 1}; ///< x: own CPU time over what was typed
    std::optional<Collector> collector;
};

struct LatencyInput {
    std::vector<Stage> stages; ///< 1..kMostStages; 200 calls in turn at most in all
    double requestsPerSecond = 1;
    double targetMs = 1; ///< that P99 should meet
    double heapMb = 1;   ///< live
    double allocationMbPerSecond = 0;
    std::vector<Runtime> alternatives;
};

inline constexpr std::size_t kSimulatedRequests = 100'000;

/// The levels of a percentile curve.
inline constexpr std::array<double, 7> kPercentiles{0.5, 0.75, 0.9, 0.95, 0.99, 0.995, 0.999};
inline constexpr std::size_t kP99 = 4;

struct AlternativeLatency {
    std::array<Band, kPercentiles.size()> curveMs;
    Band withinTarget;        ///< share of the requests that take no longer than the target
    double meetsTarget = 0;   ///< chance that P99 meets it
    Band collectorMs;         ///< what P99 would lose without the collector
    Band collectorShareOfP99; ///< the same over P99
    Band collectorCpu;        ///< share of the machine's CPU that marking takes
    Band requestsDelayed;     ///< share of the requests that the collector delays
    bool operator==(const AlternativeLatency&) const = default;
};

struct LatencyEstimate {
    double ownCpuShare = 0; ///< of the mean request as typed, 0..1
    std::vector<AlternativeLatency> alternatives;
    bool operator==(const LatencyEstimate&) const = default;
};

struct LatencyOptions {
    std::uint64_t seed = kDefaultSeed;
    unsigned threads = 1; ///< changes no bit of the result
};

/// Simulates requests, the same for every alternative, under what its runtime may be. Bands come from drawing what is
/// assumed of the runtimes; the stages are taken as typed.
Result<LatencyEstimate> estimateLatency(const LatencyInput& input, const LatencyOptions& options = {});

} // namespace waymark
