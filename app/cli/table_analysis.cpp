#include "app/cli/table_analysis.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/assessment/stability_interval.h"

namespace waymark::cli {
namespace {

/// Values that differ by less than this part of the largest are the same.
constexpr double kSameValue = 1e-12;

/// The sole highest value.
std::optional<AlternativeIndex> highestOf(const std::vector<std::optional<double>>& values)
{
    if (values.empty())
        return std::nullopt;
    double largest = 0;
    for (const auto& value : values)
        largest = std::max(largest, std::abs(*value));
    const auto highest = std::max_element(values.begin(), values.end());
    const auto isHighest = [&](const auto& value) { return *value >= **highest - kSameValue * largest; };
    if (std::count_if(values.begin(), values.end(), isHighest) > 1)
        return std::nullopt;
    return AlternativeIndex{static_cast<std::size_t>(highest - values.begin())};
}

std::vector<std::optional<WeightInterval>> stableIntervals(
    const std::vector<std::vector<double>>& rows, const std::vector<double>& values, const std::vector<double>& weights)
{
    const std::vector<std::optional<double>> totals(values.begin(), values.end());
    std::vector<std::optional<WeightInterval>> intervals;
    for (std::size_t c = 0; c < weights.size(); ++c) {
        std::vector<double> column;
        for (const std::vector<double>& row : rows)
            column.push_back(row[c]);
        const auto lines = valueLines(totals, column, weights[c]);
        intervals.push_back(lines ? stabilityInterval(*lines, weights[c], highestOf) : std::nullopt);
    }
    return intervals;
}

} // namespace

Result<TableAnalysis> analyseTable(const TableFile& file, const SamplingOptions& options, const std::string& path)
{
    const Result<Regime> regime = regimeFor(file, options.regime, path);
    if (!regime)
        return regime.errors();
    const DecisionTable& table = file.table;
    TableAnalysis analysis{
        table, file.isWeighted, *regime, options.seed.value_or(file.seed.value_or(kDefaultSeed)), {}, {}, {}};
    const std::vector<std::vector<double>> rows = pointValues(table);
    for (const std::vector<double>& row : rows)
        analysis.values.push_back(std::inner_product(row.begin(), row.end(), table.weights.begin(), 0.0));
    analysis.stable = stableIntervals(rows, analysis.values, table.weights);
    const std::uint64_t worlds = options.worlds.value_or(file.worlds.value_or(kWorldsAtRest));
    std::optional<Smaa> smaa = analyse(table, {*regime, table.weights}, onAllThreads(worlds, analysis.seed));
    assert(smaa); // nobody cancels it
    analysis.smaa = *std::move(smaa);
    return analysis;
}

} // namespace waymark::cli
