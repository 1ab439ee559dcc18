#include "core/report/stability_data.h"

#include <algorithm>
#include <limits>

namespace waymark {

namespace {

StabilityRow rowOf(CriterionIndex criterion, const CriterionResult& result, AlternativeIndex verdict)
{
    const WeightInterval& stable = *result.verdictStable;
    StabilityRow row{criterion, result.weight, {}, {}, {}};
    if (stable.low > 0) {
        row.flipsBelow = stable.low;
        row.stretches.push_back({0, stable.low, stable.belowLow});
    }
    row.stretches.push_back({stable.low, stable.high, verdict});
    if (stable.high < 1) {
        row.flipsAbove = stable.high;
        row.stretches.push_back({stable.high, 1, stable.aboveHigh});
    }
    return row;
}

bool flipsSooner(const StabilityRow& one, const StabilityRow& other)
{
    const double never = std::numeric_limits<double>::infinity();
    const double oneWay = one.distance().value_or(never);
    const double otherWay = other.distance().value_or(never);
    return oneWay != otherWay ? oneWay < otherWay : one.weight > other.weight;
}

} // namespace

std::optional<double> StabilityRow::distance() const
{
    std::optional<double> nearest;
    if (flipsBelow)
        nearest = weight - *flipsBelow;
    if (flipsAbove && (!nearest || *flipsAbove - weight < *nearest))
        nearest = *flipsAbove - weight;
    return nearest;
}

std::vector<StabilityRow> stabilityData(const Framework& framework, const Assessment& assessment)
{
    std::vector<StabilityRow> rows;
    if (!assessment.verdict.alternative)
        return rows;
    for (std::size_t c = 0; c < framework.criteria.size(); ++c)
        if (assessment.criteria[c].relevant && assessment.criteria[c].verdictStable)
            rows.push_back(rowOf(CriterionIndex{c}, assessment.criteria[c], *assessment.verdict.alternative));
    std::stable_sort(rows.begin(), rows.end(), flipsSooner);
    return rows;
}

} // namespace waymark
