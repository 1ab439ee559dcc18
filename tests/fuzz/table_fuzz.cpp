// Whatever text claims to be a decision table, as JSON or CSV: it is refused with a place, or worlds can be drawn from
// it whose shares add up.
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

#include "core/smaa/sample.h"
#include "core/smaa/table_file.h"
#include "tests/fuzz/fuzzed.h"

namespace waymark {
namespace {

void requireShares(const std::vector<double>& shares)
{
    require(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1) < 1e-9);
}

void tryTable(const TableFile& file)
{
    const DecisionTable& table = file.table;
    require(table.weights.size() == table.criteria.size());
    require(table.values.size() == table.alternatives.size());
    const Result<Regime> regime = regimeFor(file, std::nullopt, "fuzz");
    if (!regime)
        return requireReasons(regime.errors());
    const auto tally = sampleTable(table, {*regime, table.weights}, {.worlds = 16, .seed = file.seed.value_or(1)});
    require(tally && tally->ranks.size() == table.alternatives.size());
    for (const std::vector<double>& ranks : tally->ranks)
        requireShares(ranks);
}

} // namespace
} // namespace waymark

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace waymark;
    const Result<TableFile> table = readTable({reinterpret_cast<const char*>(bytes), size}, "fuzz");
    if (table)
        tryTable(*table);
    else
        requirePlaces(table.errors());
    return 0;
}
