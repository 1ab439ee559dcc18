#include "core/smaa/sample_firsts.h"

#include <algorithm>
#include <atomic>
#include <functional>

#include "core/sampling/random_stream.h"
#include "core/sampling/share_work.h"
#include "core/smaa/kernel/sample_chunks.h"
#include "core/smaa/table_plan.h"

namespace waymark {
namespace {

/// What the kernel is told of whom it asks for.
class FavouritesPlan {
public:
    FavouritesPlan(const TablePlanner& table, const std::vector<Favoured>& favoured)
    {
        for (const Favoured& each : favoured)
            m_weights.emplace_back(each.weights.begin(), each.weights.end());
        for (std::size_t k = 0; k < favoured.size(); ++k)
            m_favourites.push_back({static_cast<int>(favoured[k].alternative), m_weights[k].data()});
        m_plan = {table.plan(), m_favourites.data(), static_cast<int>(m_favourites.size())};
    }

    const kernel::FirstsPlan& plan() const { return m_plan; }
    /// Of alternatives, each under the weights of each favourite.
    std::size_t pairs() const { return static_cast<std::size_t>(m_plan.table.alternatives) * m_favourites.size(); }

private:
    std::vector<std::vector<float>> m_weights;
    std::vector<kernel::Favourite> m_favourites;
    kernel::FirstsPlan m_plan;
};

/// Room for a thread's work and for what it counts.
class Worker {
public:
    explicit Worker(std::size_t pairs) : m_blocks(2 + pairs), m_firsts(pairs, 0) {}

    void sample(const kernel::FirstsPlan& plan, const kernel::Chunk& chunk, kernel::SampleFirsts sampleFirsts)
    {
        const kernel::FirstsScratch scratch{reinterpret_cast<std::uint32_t*>(&m_blocks[0]),
            reinterpret_cast<float*>(&m_blocks[1]), reinterpret_cast<float*>(&m_blocks[2])};
        sampleFirsts(plan, chunk, scratch, m_firsts.data());
    }

    const std::vector<std::uint64_t>& firsts() const { return m_firsts; }

private:
    struct alignas(64) Block {
        unsigned char bytes[kernel::kBlock * sizeof(float)];
    };

    std::vector<Block> m_blocks;         ///< bits, values, totals
    std::vector<std::uint64_t> m_firsts; ///< [favourite][number of equals]
};

/// Shares the chunks among threads and adds up what they count. None when cancelled.
std::optional<std::vector<std::uint64_t>> countFirsts(const FavouritesPlan& favourites, const RunOptions& options)
{
    const kernel::SampleFirsts sample =
        kernel::samplerFor(options.instructionSet.value_or(instructionSets().back())).firsts;
    const std::uint64_t chunks = (options.worlds + kChunkWorlds - 1) / kChunkWorlds;
    const auto threads =
        static_cast<unsigned>(std::clamp<std::uint64_t>(options.threads, 1, std::max<std::uint64_t>(chunks, 1)));
    std::vector<Worker> workers(threads, Worker(favourites.pairs()));
    std::atomic<bool> isStopped = false;
    shareWork(chunks, threads, [&](std::size_t worker, std::size_t number) {
        if (options.cancelled && options.cancelled->load())
            isStopped = true;
        if (isStopped)
            return;
        const std::uint64_t worlds = std::min(kChunkWorlds, options.worlds - number * kChunkWorlds);
        const kernel::Chunk chunk = makeChunk(chunkStream(options.seed, number), static_cast<int>(worlds));
        workers[worker].sample(favourites.plan(), chunk, sample);
    });
    if (isStopped)
        return std::nullopt;
    std::vector<std::uint64_t> firsts(favourites.pairs(), 0);
    for (const Worker& worker : workers)
        std::ranges::transform(firsts, worker.firsts(), firsts.begin(), std::plus{});
    return firsts;
}

/// From whole numbers to shares, by favourite.
std::vector<double> sharesOf(const std::vector<std::uint64_t>& firsts, std::size_t alternatives, std::uint64_t worlds)
{
    std::vector<double> shares(firsts.size() / alternatives, 0);
    for (std::size_t i = 0; i < firsts.size() && worlds > 0; ++i)
        shares[i / alternatives] +=
            static_cast<double>(firsts[i]) / static_cast<double>(worlds) / static_cast<double>(i % alternatives + 1);
    return shares;
}

/// Where every world is the same nothing is drawn, and nothing is saved.
std::vector<double> firstsWithoutDraws(
    const DecisionTable& table, const std::vector<Favoured>& favoured, const RunOptions& options)
{
    std::vector<double> shares;
    for (const auto& [alternative, weights] : favoured)
        shares.push_back(sampleTable(table, {Regime::stated, weights, 0}, options)->ranks[alternative].front());
    return shares;
}

} // namespace

std::optional<std::vector<double>> sampleFirsts(
    const DecisionTable& table, const std::vector<Favoured>& favoured, const RunOptions& options)
{
    if (favoured.empty())
        return std::vector<double>();
    const TablePlanner planner(table, {Regime::stated, favoured.front().weights, 0});
    if (planner.isFixed())
        return firstsWithoutDraws(table, favoured, options);
    const std::optional<std::vector<std::uint64_t>> firsts = countFirsts({planner, favoured}, options);
    if (!firsts)
        return std::nullopt;
    return sharesOf(*firsts, table.values.size(), options.worlds);
}

} // namespace waymark
