#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/estimators/kernel/latency_plan.h"
#include "core/estimators/latency.h"

namespace waymark {

/// Totals of simulated requests.
struct RequestTotals {
    std::array<double, kPercentiles.size()> percentilesMs{};
    double withinTarget = 0; ///< share
    double delayed = 0;      ///< share
};

/// Room for the work of one thread.
class RequestWork {
public:
    RequestWork();

private:
    friend class RequestSimulation;
    std::vector<std::uint32_t> m_counts;
};

/// A stage as the kernel is told it.
struct PlannedStage {
    kernel::StagePlan plan;
    std::vector<float> fan; ///< empty unless several are at once
    StageKind kind = StageKind::database;
};

/// Requests through the stages, drawn once; runtimes are tried on them afterwards.
class RequestSimulation {
public:
    RequestSimulation(const std::vector<Stage>& stages, const LatencyOptions& options);

    /// Own CPU time over all time, as typed.
    double ownCpuShare() const;

    /// What the first `count` requests come to, a multiple of 8, beside a target in ms.
    RequestTotals totals(
        const kernel::RuntimePlan& runtime, std::size_t count, double targetMs, RequestWork& work) const;

private:
    struct alignas(64) CacheLine {
        float numbers[16];
    };
    using Lines = std::vector<CacheLine>;

    void draw(const std::vector<PlannedStage>& stages, std::uint64_t seed, std::size_t chunk);

    Lines m_waiting;
    Lines m_working;
    Lines m_phase;
};

} // namespace waymark
