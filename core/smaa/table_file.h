#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/smaa/decision_table.h"
#include "core/smaa/weight_space.h"

namespace waymark {

inline constexpr std::size_t kMostTableAlternatives = 64;
inline constexpr std::size_t kMostTableCriteria = 64;
inline constexpr double kLargestTableValue = 1e100; ///< so that sums and products of values stay finite
inline constexpr std::uint64_t kMostWorlds = 1'000'000'000;

/// A decision table as its file states it, and what is to be done with it where the file says so.
struct TableFile {
    DecisionTable table;    ///< weights add up to 1; all equal where the file states none
    bool isWeighted = true; ///< the file states weights
    std::optional<Regime> regime;
    std::optional<std::uint64_t> worlds;
    std::optional<std::uint64_t> seed;
    bool operator==(const TableFile&) const = default;
};

/// The regime that counts: `wanted`, else the file's, else `stated`, or `any` for a table without weights. An error
/// where weights are needed and none are stated.
Result<Regime> regimeFor(const TableFile& table, std::optional<Regime> wanted, const std::string& file);

/// Reads a table from JSON (a text that begins with a brace) or CSV. Every fault comes with its place.
Result<TableFile> readTable(const std::string& text, const std::string& file);

} // namespace waymark
