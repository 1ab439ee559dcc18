#include "core/estimators/latency.h"

#include <algorithm>

#include "core/estimators/input_check.h"
#include "core/estimators/parameter_draws.h"
#include "core/estimators/request_simulation.h"
#include "core/sampling/share_work.h"
#include "core/sampling/triangle_quantile.h"

namespace waymark {
namespace {

constexpr int kMostCallsInTurn = 200;
constexpr std::size_t kLatencyWorlds = 64;     ///< draws of what is assumed
constexpr std::size_t kWorldRequests = 16'384; ///< requests that each of them is tried on
constexpr double kShortestCycleMs = 0.1;

/// What is drawn; alternatives share the draws.
enum Unknown : std::size_t { ratio, pause, growth, mark, markCpu, slowdown, assist, longest, unknowns };

class LatencyCheck : public InputCheck {
public:
    void check(const LatencyInput& input)
    {
        within("/requestsPerSecond", input.requestsPerSecond, {1e-3, 1e7});
        within("/targetMs", input.targetMs, {1e-3, 1e7});
        within("/heapMb", input.heapMb, {1e-3, 1e8});
        within("/allocationMbPerSecond", input.allocationMbPerSecond, {0, 1e7});
        if (input.stages.empty() || input.stages.size() > kMostStages)
            fault("/stages",
                {"estimates.listLength",
                    {{"found", static_cast<double>(input.stages.size())}, {"least", 1.0},
                        {"most", static_cast<double>(kMostStages)}}});
        for (std::size_t k = 0; k < input.stages.size(); ++k)
            checkStage("/stages/" + std::to_string(k), input.stages[k]);
        checkCalls(input.stages);
        for (std::size_t a = 0; a < input.alternatives.size(); ++a)
            checkRuntime("/alternatives/" + std::to_string(a), input.alternatives[a]);
    }

private:
    void checkStage(const std::string& at, const Stage& stage)
    {
        within(at + "/p50", stage.p50Ms, {1e-4, 1e6});
        if (stage.p50Ms >= 1e-4 && stage.p50Ms <= 1e6)
            within(at + "/p99", stage.p99Ms, {stage.p50Ms, 1e4 * stage.p50Ms});
        within(at + "/atOnce", stage.atOnce, {1, kMostAtOnce});
        within(at + "/inTurn", stage.inTurn, {1, kMostInTurn});
    }

    void checkCalls(const std::vector<Stage>& stages)
    {
        double calls = 0;
        for (const Stage& stage : stages)
            calls += stage.inTurn;
        if (calls > kMostCallsInTurn)
            fault("/stages", {"estimates.callsInTurn", {{"found", calls}, {"most", double{kMostCallsInTurn}}}});
    }

    void checkRuntime(const std::string& at, const Runtime& runtime)
    {
        within(at + "/computeRatio", runtime.computeRatio, {1e-3, 1e3});
        if (!runtime.collector)
            return;
        const Collector& collector = *runtime.collector;
        within(at + "/pauseMs", collector.pauseMs, {0, 1e4});
        within(at + "/heapGrowth", collector.heapGrowth, {1e-3, 1e3});
        within(at + "/markMsPerGb", collector.markMsPerGb, {0, 1e6});
        within(at + "/markCpuShare", collector.markCpuShare, {0, 1});
        within(at + "/markSlowdown", collector.markSlowdown, {1, 1e3});
        within(at + "/assistMsPerMb", collector.assistMsPerMb, {0, 1e5});
        within(at + "/longestCycleSeconds", collector.longestCycleSeconds, {1e-3, 1e5});
    }
};

/// A runtime with its unknowns settled.
struct SettledRuntime {
    kernel::RuntimePlan plan;
    double collectorCpu = 0;
};

/// How long a cycle lasts: until allocations have grown the heap by its share, but marking must have come to an end.
double cycleMs(const LatencyInput& input, double growth, double longestSeconds)
{
    const double room = input.heapMb * growth;
    const double seconds =
        room < longestSeconds * input.allocationMbPerSecond ? room / input.allocationMbPerSecond : longestSeconds;
    return 1000 * seconds;
}

/// `p` gives the probability at which an unknown is drawn.
template <class Probability>
SettledRuntime settle(const LatencyInput& input, const Runtime& runtime, const Probability& p)
{
    SettledRuntime settled;
    settled.plan.ratio = static_cast<float>(quantile(runtime.computeRatio, p(ratio)));
    if (!runtime.collector)
        return settled;
    const Collector& collector = *runtime.collector;
    const double pauseMs = quantile(collector.pauseMs, p(pause));
    const double markMs = quantile(collector.markMsPerGb, p(mark)) * input.heapMb / 1024;
    const double natural =
        cycleMs(input, quantile(collector.heapGrowth, p(growth)), quantile(collector.longestCycleSeconds, p(longest)));
    const double period = std::max({natural, markMs, pauseMs, kShortestCycleMs});
    const double mbPerRequest = input.allocationMbPerSecond / input.requestsPerSecond;
    settled.plan.cyclesPerMs = static_cast<float>(1 / period);
    settled.plan.pauseMs = static_cast<float>(pauseMs);
    settled.plan.markShare = static_cast<float>(markMs / period);
    settled.plan.slowdown = static_cast<float>(quantile(collector.markSlowdown, p(slowdown)) - 1);
    settled.plan.assistMs = static_cast<float>(quantile(collector.assistMsPerMb, p(assist)) * mbPerRequest);
    settled.collectorCpu = markMs / period * quantile(collector.markCpuShare, p(markCpu));
    return settled;
}

/// The totals of one runtime, and the P99 that it would have without its collector.
struct Trial {
    RequestTotals totals;
    double plainP99Ms = 0;
    float ratio = 1;
    double collectorCpu = 0;
};

/// Trials of one alternative.
struct Trials {
    Trial whole; ///< unknowns at their middle, on all requests
    Trial part;  ///< the same on the requests of the worlds
    std::array<Trial, kLatencyWorlds> worlds;
};

class LatencyRun {
public:
    LatencyRun(const LatencyInput& input, const LatencyOptions& options)
        : m_input(input),
          m_options(options),
          m_simulation(input.stages, options),
          m_draws(options.seed, unknowns, kLatencyWorlds),
          m_trials(input.alternatives.size())
    {}

    LatencyEstimate estimate();

private:
    Trial tried(const SettledRuntime& settled, std::size_t requests, RequestWork& work) const;
    Trial tried(const SettledRuntime& settled, const Trial& middle, RequestWork& work) const;
    void tryMiddle(RequestWork& work);
    void tryWorld(std::size_t world, RequestWork& work);
    RequestTotals totals(const kernel::RuntimePlan& plan, std::size_t requests, RequestWork& work) const
    {
        return m_simulation.totals(plan, requests, m_input.targetMs, work);
    }
    double plainP99Ms(kernel::RuntimePlan plan, std::size_t requests, RequestWork& work) const
    {
        plan.cyclesPerMs = 0;
        return totals(plan, requests, work).percentilesMs[kP99];
    }

    const LatencyInput& m_input;
    const LatencyOptions& m_options;
    RequestSimulation m_simulation;
    ParameterDraws m_draws;
    std::vector<Trials> m_trials;
};

Trial LatencyRun::tried(const SettledRuntime& settled, std::size_t requests, RequestWork& work) const
{
    Trial trial{totals(settled.plan, requests, work), 0, settled.plan.ratio, settled.collectorCpu};
    const bool hasCollector = settled.plan.cyclesPerMs > 0;
    trial.plainP99Ms = hasCollector ? plainP99Ms(settled.plan, requests, work) : trial.totals.percentilesMs[kP99];
    return trial;
}

/// In a world, beside the middle of everything on the same requests: often only the collector differs.
Trial LatencyRun::tried(const SettledRuntime& settled, const Trial& middle, RequestWork& work) const
{
    if (settled.plan.ratio != middle.ratio)
        return tried(settled, kWorldRequests, work);
    return {totals(settled.plan, kWorldRequests, work), middle.plainP99Ms, middle.ratio, settled.collectorCpu};
}

void LatencyRun::tryMiddle(RequestWork& work)
{
    for (std::size_t a = 0; a < m_trials.size(); ++a) {
        const SettledRuntime middle = settle(m_input, m_input.alternatives[a], [](Unknown) { return 0.5; });
        m_trials[a].whole = tried(middle, kSimulatedRequests, work);
        m_trials[a].part = tried(middle, kWorldRequests, work);
    }
}

void LatencyRun::tryWorld(std::size_t world, RequestWork& work)
{
    const auto drawn = [&](Unknown unknown) { return m_draws.at(unknown, world); };
    for (std::size_t a = 0; a < m_trials.size(); ++a)
        m_trials[a].worlds[world] = tried(settle(m_input, m_input.alternatives[a], drawn), m_trials[a].part, work);
}

/// A figure in every world. Worlds see fewer requests than the whole run; what they say is how far a figure moves from
/// where it is with the unknowns at their middle, on the same requests.
template <class Figure> std::vector<double> moved(const Trials& trials, const Figure& figure)
{
    std::vector<double> figures;
    for (const Trial& world : trials.worlds)
        figures.push_back(std::max(figure(trials.whole) + (figure(world) - figure(trials.part)), 0.0));
    return figures;
}

double collectorMsOf(const Trial& trial)
{
    return std::max(trial.totals.percentilesMs[kP99] - trial.plainP99Ms, 0.0);
}

/// Differences of samples may leave a share's range by a hair.
double shareOf(double figure)
{
    return std::clamp(figure, 0.0, 1.0);
}

AlternativeLatency summary(const Trials& trials, double targetMs)
{
    AlternativeLatency latency;
    for (std::size_t k = 0; k < kPercentiles.size(); ++k)
        latency.curveMs[k] = bandOf(moved(trials, [k](const Trial& trial) { return trial.totals.percentilesMs[k]; }));
    const std::vector<double> p99s = moved(trials, [](const Trial& trial) { return trial.totals.percentilesMs[kP99]; });
    const auto met = std::ranges::count_if(p99s, [targetMs](double p99) { return p99 <= targetMs; });
    latency.meetsTarget = static_cast<double>(met) / static_cast<double>(kLatencyWorlds);
    const std::vector<double> late = moved(trials, [](const Trial& trial) { return 1 - trial.totals.withinTarget; });
    const Band lateBand = bandOf(late);
    latency.withinTarget = {shareOf(1 - lateBand.high), shareOf(1 - lateBand.middle), shareOf(1 - lateBand.low)};
    latency.collectorMs = bandOf(moved(trials, collectorMsOf));
    latency.collectorShareOfP99 = bandOf(
        moved(trials, [](const Trial& trial) { return collectorMsOf(trial) / trial.totals.percentilesMs[kP99]; }));
    latency.collectorCpu = bandOf(moved(trials, [](const Trial& trial) { return trial.collectorCpu; }));
    const Band delayed = bandOf(moved(trials, [](const Trial& trial) { return trial.totals.delayed; }));
    latency.requestsDelayed = {shareOf(delayed.low), shareOf(delayed.middle), shareOf(delayed.high)};
    return latency;
}

LatencyEstimate LatencyRun::estimate()
{
    std::vector<RequestWork> works(std::max(m_options.threads, 1u));
    tryMiddle(works.front());
    shareWork(kLatencyWorlds, m_options.threads,
        [&](std::size_t worker, std::size_t world) { tryWorld(world, works[worker]); });
    LatencyEstimate estimate;
    estimate.ownCpuShare = m_simulation.ownCpuShare();
    for (const Trials& trials : m_trials)
        estimate.alternatives.push_back(summary(trials, m_input.targetMs));
    return estimate;
}

} // namespace

Result<LatencyEstimate> estimateLatency(const LatencyInput& input, const LatencyOptions& options)
{
    LatencyCheck check;
    check.check(input);
    if (!check.errors().empty())
        return check.errors();
    return LatencyRun(input, options).estimate();
}

} // namespace waymark
