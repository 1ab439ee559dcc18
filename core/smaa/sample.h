#pragma once

#include <atomic>
#include <cstdint>
#include <optional>

#include "core/smaa/decision_table.h"
#include "core/smaa/instruction_set.h"
#include "core/smaa/tally.h"
#include "core/smaa/weight_space.h"
#include "core/smaa/world_model.h"

namespace waymark {

inline constexpr std::uint64_t kWorldsAtRest = 100'000;
inline constexpr std::uint64_t kWorldsWhileDragging = 20'000;
inline constexpr std::uint64_t kDefaultSeed = 1234;
inline constexpr std::uint64_t kChunkWorlds = 8192; ///< the generator is reseeded for each chunk

struct RunOptions {
    std::uint64_t worlds = kWorldsAtRest;
    std::uint64_t seed = kDefaultSeed;
    unsigned threads = 1;                         ///< changes no bit of the result
    const std::atomic<bool>* cancelled = nullptr; ///< looked at before every chunk
    /// One that this machine has; none: its widest. Changes no bit of the result.
    std::optional<InstructionSet> instructionSet = std::nullopt;
};

/// A run on as many threads as the machine has.
RunOptions onAllThreads(std::uint64_t worlds, std::uint64_t seed);

/// Draws weights and values of a table world by world (SMAA-2; Lahdelma & Salminen 2001) and counts ranks, wins and
/// winning weights. Each cell has a draw of its own. Same seed, same bits, on any number of threads and any x86-64.
/// Totals closer than 2^-20 of the widest criterion are equal, since single precision cannot tell them apart.
/// None when cancelled. The space has a weight per criterion.
std::optional<Tally> sampleTable(const DecisionTable& table, const WeightSpace& space, const RunOptions& options);

/// The same for a model whose values hang together, and counts what the burden of proof sees in each world. Totals
/// closer than 2^-20 of the model's largest value are equal.
std::optional<Tally> sampleWorlds(
    const WorldModel& model, const WorldRule& rule, const WeightSpace& space, const RunOptions& options);

} // namespace waymark
