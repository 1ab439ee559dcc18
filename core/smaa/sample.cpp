#include "core/smaa/sample.h"

#include <algorithm>
#include <deque>
#include <system_error>
#include <thread>

#include "core/sampling/random_stream.h"
#include "core/smaa/fixed_tally.h"
#include "core/smaa/kernel/sample_chunks.h"
#include "core/smaa/table_plan.h"
#include "core/smaa/world_counts.h"
#include "core/smaa/world_plan.h"

namespace waymark {
namespace {

/// Shares the chunks of a run among threads.
class Run {
public:
    Run(const kernel::Plan& plan, const RunOptions& options)
        : m_plan(plan),
          m_options(options),
          m_chunks((options.worlds + kChunkWorlds - 1) / kChunkWorlds),
          m_sample(kernel::samplerFor(options.instructionSet.value_or(instructionSets().back())).chunk)
    {}

    std::optional<Tally> tally();

private:
    void work(WorldCounts& counts);
    void startHelpers(std::vector<std::jthread>& helpers, std::deque<WorldCounts>& counts);
    kernel::Chunk chunk(std::uint64_t number) const;
    bool cancelled() const { return m_options.cancelled != nullptr && m_options.cancelled->load(); }

    const kernel::Plan& m_plan;
    const RunOptions& m_options;
    std::uint64_t m_chunks;
    kernel::SampleChunk m_sample;
    std::atomic<std::uint64_t> m_next = 0;
    std::atomic<bool> m_stopped = false;
};

kernel::Chunk Run::chunk(std::uint64_t number) const
{
    const std::uint64_t worlds = std::min(kChunkWorlds, m_options.worlds - number * kChunkWorlds);
    return makeChunk(chunkStream(m_options.seed, number), static_cast<int>(worlds));
}

void Run::work(WorldCounts& counts)
{
    const kernel::Observer observer = counts.observer();
    for (;;) {
        const std::uint64_t number = m_next.fetch_add(1);
        if (number >= m_chunks)
            return;
        if (cancelled()) {
            m_stopped = true;
            return;
        }
        m_sample(m_plan, chunk(number), counts.scratch(), counts.counts(), observer);
    }
}

/// Where the system refuses a thread the others do its work.
void Run::startHelpers(std::vector<std::jthread>& helpers, std::deque<WorldCounts>& counts)
{
    const std::uint64_t threads = std::min<std::uint64_t>(m_options.threads, m_chunks);
    try {
        while (helpers.size() + 1 < threads) {
            WorldCounts& own = counts.emplace_back(m_plan);
            helpers.emplace_back([this, &own] { work(own); });
        }
    } catch (const std::system_error&) {
        return;
    }
}

std::optional<Tally> Run::tally()
{
    std::deque<WorldCounts> counts;
    counts.emplace_back(m_plan);
    {
        std::vector<std::jthread> helpers;
        startHelpers(helpers, counts);
        work(counts.front());
    }
    if (m_stopped)
        return std::nullopt;
    for (std::size_t i = 1; i < counts.size(); ++i)
        counts.front().add(counts[i]);
    return counts.front().tally(m_options.worlds);
}

} // namespace

RunOptions onAllThreads(std::uint64_t worlds, std::uint64_t seed)
{
    RunOptions options;
    options.worlds = worlds;
    options.seed = seed;
    options.threads = std::max(1U, std::thread::hardware_concurrency());
    return options;
}

std::optional<Tally> sampleTable(const DecisionTable& table, const WeightSpace& space, const RunOptions& options)
{
    const TablePlanner planner(table, space);
    if (planner.isFixed())
        return fixedTally(planner.fixedTotals(), planner.fixedWeights(), options.worlds);
    const kernel::Plan plan = planner.plan();
    return Run(plan, options).tally();
}

std::optional<Tally> sampleWorlds(
    const WorldModel& model, const WorldRule& rule, const WeightSpace& space, const RunOptions& options)
{
    const WorldPlanner planner(model, rule, space);
    const kernel::Plan plan = planner.plan();
    return Run(plan, options).tally();
}

} // namespace waymark
