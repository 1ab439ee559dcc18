#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/result.h"
#include "core/base/triangle.h"
#include "core/estimators/band.h"
#include "core/smaa/sample.h"

namespace waymark {

struct CostInput {
    double cores = 1;              ///< today; or instances
    double pricePerCoreYear = 0;   ///< any currency
    double cpuBoundShare = 0;      ///< of the bill that own CPU work causes, 0..1
    double engineeringMonths = 0;  ///< person-months that the change is planned to take
    double monthCost = 0;          ///< of one person
    Triangle overrun{1, 1, 1};     ///< x: what it takes over what is planned
    std::vector<Triangle> savings; ///< by alternative: share of the CPU-bound part, -1..1; below 0 it costs more
};

inline constexpr std::size_t kCostMonths = 60;

struct AlternativeCost {
    Band savingMonth;
    Band breakEvenMonths;      ///< months in service until the saving has paid for the change; infinite: never
    double paysBack = 0;       ///< chance that it does within kCostMonths
    std::vector<Band> balance; ///< by month in service, 0..kCostMonths: what is saved so far less what it took
    bool operator==(const AlternativeCost&) const = default;
};

struct CostEstimate {
    double billYear = 0;
    Band investment;
    std::vector<AlternativeCost> alternatives;
    bool operator==(const CostEstimate&) const = default;
};

/// What running costs save against what the change takes. The change is paid for before month 0; prices and load stay.
Result<CostEstimate> estimateCost(const CostInput& input, std::uint64_t seed = kDefaultSeed);

} // namespace waymark
