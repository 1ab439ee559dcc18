#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/sampling_options.h"
#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/smaa/smaa.h"
#include "core/smaa/table_file.h"

namespace waymark::cli {

/// Everything that `analyse` says of a decision table.
struct TableAnalysis {
    DecisionTable table;
    bool isWeighted = true;
    Regime regime = Regime::stated;
    std::uint64_t seed = kDefaultSeed;
    std::vector<double> values;                        ///< by alternative, from point values and weights
    std::vector<std::optional<WeightInterval>> stable; ///< by criterion: where the highest value stays the same
    Smaa smaa;
};

/// What the options leave open is as the file says, then as usual. The errors are about the file.
Result<TableAnalysis> analyseTable(const TableFile& file, const SamplingOptions& options, const std::string& path);

} // namespace waymark::cli
