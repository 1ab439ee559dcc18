#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "core/smaa/kernel/plan.h"
#include "core/smaa/tally.h"

namespace waymark {

/// Room for what a thread counts, and for its work.
class WorldCounts {
public:
    explicit WorldCounts(const kernel::Plan& plan);
    WorldCounts(const WorldCounts&) = delete;
    WorldCounts& operator=(const WorldCounts&) = delete;

    kernel::Counts& counts() { return m_counts; }
    const kernel::Scratch& scratch() const { return m_scratch; }
    /// Counts orders that have no short code; sees nothing where there are none.
    kernel::Observer observer();

    void add(const WorldCounts& other);
    /// `worlds`: all that were counted.
    Tally tally(std::uint64_t worlds) const;

private:
    struct alignas(64) CacheLine {
        unsigned char bytes[64];
    };

    void addOrders(Tally& tally) const;

    const kernel::Plan& m_plan;
    std::size_t m_alternatives;
    std::size_t m_criteria;
    std::vector<std::uint64_t> m_numbers;
    std::vector<CacheLine> m_lines;
    std::map<RuleOrder, std::uint64_t> m_longOrders;
    kernel::Counts m_counts;
    kernel::Scratch m_scratch;
};

} // namespace waymark
