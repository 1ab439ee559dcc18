#include "core/estimators/request_simulation.h"

#include <algorithm>
#include <bit>
#include <iterator>

#include "core/sampling/normal.h"
#include "core/sampling/random_stream.h"
#include "core/sampling/share_work.h"

namespace waymark {
namespace {

constexpr std::size_t kBlock = kernel::kRequestBlock;
constexpr std::size_t kChunks = (kSimulatedRequests + kBlock - 1) / kBlock;
constexpr std::size_t kLineNumbers = 16;
constexpr std::size_t kTotalsBlock = 512; ///< totals that are counted at a time; they stay in L1
static_assert(kSimulatedRequests % 8 == 0 && kTotalsBlock % 8 == 0);

/// Totals are counted in bins of a thousandth: 1,024 to each power of two, from 2^-52 ms to 2^80 ms, which is further
/// than what a stage may be goes.
constexpr int kBinBits = 13;
constexpr std::uint32_t kFirstBin = std::bit_cast<std::uint32_t>(0x1p-52f) >> kBinBits;
constexpr std::uint32_t kBins = (std::bit_cast<std::uint32_t>(0x1p80f) >> kBinBits) - kFirstBin;

std::uint32_t binOf(float total)
{
    return std::min((std::bit_cast<std::uint32_t>(total) >> kBinBits) - kFirstBin, kBins - 1);
}

double beginOf(std::uint32_t bin)
{
    return static_cast<double>(std::bit_cast<float>((bin + kFirstBin) << kBinBits));
}

/// z of the slowest of `atOnce` at equal steps of the z of one: Phi(fan) = Phi(z)^(1 / atOnce).
std::vector<float> fanOf(int atOnce)
{
    std::vector<float> fan;
    for (int k = 0; k <= kernel::kFanSteps; ++k) {
        const double z = double{kernel::kFanReach} * (2.0 * k / kernel::kFanSteps - 1);
        const double rarer = logarithm(z < 0 ? normalCdf(z) : 1 - normalCdf(-z));
        fan.push_back(static_cast<float>(-normalQuantile(1 - exponential(rarer / atOnce))));
    }
    return fan;
}

PlannedStage planned(const Stage& stage)
{
    constexpr double kP99Sigmas = 2.3263478740408408; // z below which 99 % lie
    const double sigma = logarithm(stage.p99Ms / stage.p50Ms) / kP99Sigmas;
    PlannedStage planned;
    planned.kind = stage.kind;
    planned.plan.most = static_cast<float>(stage.p50Ms / exponential(-double{kernel::kMostSigmas} * sigma));
    planned.plan.sigma = static_cast<float>(sigma);
    planned.plan.inTurn = stage.inTurn;
    if (stage.atOnce > 1)
        planned.fan = fanOf(stage.atOnce);
    return planned;
}

/// Walks down the bins of counted totals from the slowest. Within a bin requests lie evenly.
class TailWalk {
public:
    TailWalk(const std::vector<std::uint32_t>& counts, const kernel::Extent& extent)
        : m_counts(counts),
          m_extent(extent),
          m_bin(binOf(extent.most))
    {}

    /// The total that so many requests exceed; ask for more each time.
    double exceededBy(double requests)
    {
        while (m_above + here() < requests && m_bin > binOf(m_extent.least))
            m_above += m_counts[m_bin--];
        const double share = std::clamp((requests - m_above) / here(), 0.0, 1.0);
        return end() - share * (end() - begin());
    }

    /// How many requests exceed a total; ask for less each time.
    double above(double total)
    {
        while (begin() > total && m_bin > binOf(m_extent.least))
            m_above += m_counts[m_bin--];
        const double width = end() - begin();
        const double share = width > 0 ? (end() - total) / width : (total < end() ? 1 : 0);
        return m_above + std::clamp(share, 0.0, 1.0) * here();
    }

private:
    double here() const { return m_counts[m_bin]; }
    double begin() const { return std::max(beginOf(m_bin), static_cast<double>(m_extent.least)); }
    double end() const { return std::min(beginOf(m_bin + 1), static_cast<double>(m_extent.most)); }

    const std::vector<std::uint32_t>& m_counts;
    kernel::Extent m_extent;
    std::uint32_t m_bin;
    double m_above = 0;
};

} // namespace

RequestWork::RequestWork() : m_counts(kBins) {}

RequestSimulation::RequestSimulation(const std::vector<Stage>& stages, const LatencyOptions& options)
    : m_waiting(kChunks * kBlock / kLineNumbers),
      m_working(m_waiting.size()),
      m_phase(m_waiting.size())
{
    std::vector<PlannedStage> plans;
    std::ranges::transform(stages, std::back_inserter(plans), planned);
    shareWork(kChunks, options.threads, [&](std::size_t, std::size_t chunk) { draw(plans, options.seed, chunk); });
}

/// Every stage has a stream of its own, so that changing one leaves the others as they are.
void RequestSimulation::draw(const std::vector<PlannedStage>& stages, std::uint64_t seed, std::size_t chunk)
{
    const std::size_t line = chunk * kBlock / kLineNumbers;
    const auto stream = [&](std::size_t number) {
        return makeChunk(chunkStream(seed, number << 32 | chunk), kernel::kRequestBlock);
    };
    Lines scratch(2 * kBlock / kLineNumbers);
    kernel::drawPhases(stream(0), scratch.front().numbers, m_phase[line].numbers);
    for (std::size_t k = 0; k < stages.size(); ++k) {
        kernel::StagePlan plan = stages[k].plan;
        plan.fan = stages[k].fan.empty() ? nullptr : stages[k].fan.data();
        Lines& to = stages[k].kind == StageKind::cpu ? m_working : m_waiting;
        kernel::addStage(plan, stream(k + 1), scratch.front().numbers, to[line].numbers);
    }
}

double RequestSimulation::ownCpuShare() const
{
    double waiting = 0;
    double working = 0;
    for (std::size_t k = 0; k < kSimulatedRequests; ++k) {
        waiting += static_cast<double>(m_waiting[k / kLineNumbers].numbers[k % kLineNumbers]);
        working += static_cast<double>(m_working[k / kLineNumbers].numbers[k % kLineNumbers]);
    }
    return working / (waiting + working);
}

RequestTotals RequestSimulation::totals(
    const kernel::RuntimePlan& runtime, std::size_t count, double targetMs, RequestWork& work) const
{
    alignas(64) float totals[kTotalsBlock];
    kernel::Extent whole{0x1p120f, 0, 0};
    for (std::size_t i = 0; i < count; i += kTotalsBlock) {
        // The kernel only reads what it is given here.
        const auto at = [i](const Lines& lines) { return const_cast<float*>(lines[i / kLineNumbers].numbers); };
        const std::size_t size = std::min(kTotalsBlock, count - i);
        const kernel::Extent extent = kernel::addUp(runtime, {at(m_waiting), at(m_working), at(m_phase)}, size, totals);
        whole = {
            std::min(whole.least, extent.least), std::max(whole.most, extent.most), whole.delayed + extent.delayed};
        for (std::size_t k = 0; k < size; ++k)
            ++work.m_counts[binOf(totals[k])];
    }
    RequestTotals result;
    const auto all = static_cast<double>(count);
    TailWalk walk(work.m_counts, whole);
    for (std::size_t k = kPercentiles.size(); k-- > 0;)
        result.percentilesMs[k] = walk.exceededBy((1 - kPercentiles[k]) * all);
    result.withinTarget = 1 - TailWalk(work.m_counts, whole).above(targetMs) / all;
    result.delayed = static_cast<double>(whole.delayed) / all;
    std::fill(work.m_counts.begin() + binOf(whole.least), work.m_counts.begin() + binOf(whole.most) + 1, 0);
    return result;
}

} // namespace waymark
