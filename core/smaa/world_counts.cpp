#include "core/smaa/world_counts.h"

#include <algorithm>
#include <cmath>

#include "core/smaa/rule_order.h"

namespace waymark {
namespace {

constexpr std::size_t kBlock = kernel::kBlock;
constexpr std::size_t kMostLanes = 8;

/// Cuts one run of memory into arrays; without memory it only adds up how much they take. Each begins `step` bytes
/// apart from the last or a multiple of it.
class Cutter {
public:
    Cutter(unsigned char* memory, std::size_t step) : m_memory(memory), m_step(step) {}

    template <class T> void cut(T*& array, std::size_t count)
    {
        if (m_memory != nullptr)
            array = reinterpret_cast<T*>(m_memory + m_used);
        m_used += (count * sizeof(T) + m_step - 1) / m_step * m_step;
    }
    std::size_t used() const { return m_used; }

private:
    unsigned char* m_memory;
    std::size_t m_step;
    std::size_t m_used = 0;
};

void cutScratch(Cutter& cutter, kernel::Scratch& scratch, const kernel::Plan& plan)
{
    const auto m = static_cast<std::size_t>(plan.alternatives);
    const auto n = static_cast<std::size_t>(plan.weights.criteria);
    cutter.cut(scratch.bits, std::max<std::size_t>(n, 2) * kBlock);
    cutter.cut(scratch.numbers, 3 * kBlock);
    cutter.cut(scratch.factor, kBlock);
    cutter.cut(scratch.weights, n * kBlock);
    cutter.cut(scratch.shares, n * kBlock);
    cutter.cut(scratch.totals, m * kBlock);
    cutter.cut(scratch.spread, m * n * kMostLanes);
    cutter.cut(scratch.offsets, static_cast<std::size_t>(plan.pickCount) * kBlock);
    cutter.cut(scratch.index, 2 * kBlock);
    cutter.cut(scratch.first, m * kBlock);
    cutter.cut(scratch.tied, kBlock);
    cutter.cut(scratch.better, m * kMostLanes);
    cutter.cut(scratch.codes, kBlock);
    cutter.cut(scratch.aboveSums, m * m * kMostLanes);
    cutter.cut(scratch.rankSums, m * m * kMostLanes);
    cutter.cut(scratch.firstSums, m * n * kMostLanes);
}

void cutCounts(Cutter& cutter, kernel::Counts& counts, const kernel::Plan& plan)
{
    const auto m = static_cast<std::size_t>(plan.alternatives);
    cutter.cut(counts.ranks, m * m);
    cutter.cut(counts.tiedRanks, m * m * m);
    cutter.cut(counts.above, m * m);
    cutter.cut(counts.equal, m * m);
    cutter.cut(counts.firstWeights, m * static_cast<std::size_t>(plan.weights.criteria));
    if (plan.rule.wanted && plan.rule.coded())
        cutter.cut(counts.orders, std::size_t{1} << plan.rule.codeBits());
}

} // namespace

WorldCounts::WorldCounts(const kernel::Plan& plan)
    : m_plan(plan),
      m_alternatives(static_cast<std::size_t>(plan.alternatives)),
      m_criteria(static_cast<std::size_t>(plan.weights.criteria))
{
    Cutter counted(nullptr, sizeof(std::uint64_t));
    cutCounts(counted, m_counts, plan);
    m_numbers.resize(counted.used() / sizeof(std::uint64_t) + 1);
    Cutter counts(reinterpret_cast<unsigned char*>(m_numbers.data()), sizeof(std::uint64_t));
    cutCounts(counts, m_counts, plan);

    Cutter worked(nullptr, sizeof(CacheLine));
    cutScratch(worked, m_scratch, plan);
    m_lines.resize(worked.used() / sizeof(CacheLine) + 1);
    Cutter scratch(reinterpret_cast<unsigned char*>(m_lines.data()), sizeof(CacheLine));
    cutScratch(scratch, m_scratch, plan);
}

kernel::Observer WorldCounts::observer()
{
    if (!m_plan.rule.wanted || m_plan.rule.coded())
        return {};
    const auto see = [](void* context, const float* totals, int worlds) {
        auto& self = *static_cast<WorldCounts*>(context);
        for (int world = 0; world < worlds; ++world)
            ++self.m_longOrders[orderOfTotals(self.m_plan, totals + world)];
    };
    return {see, this};
}

void WorldCounts::add(const WorldCounts& other)
{
    m_counts.untied += other.m_counts.untied;
    std::ranges::transform(m_numbers, other.m_numbers, m_numbers.begin(), std::plus{});
    for (const auto& [order, worlds] : other.m_longOrders)
        m_longOrders[order] += worlds;
}

} // namespace waymark
