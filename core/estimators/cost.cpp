#include "core/estimators/cost.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string>

#include "core/estimators/input_check.h"
#include "core/estimators/parameter_draws.h"
#include "core/sampling/triangle_quantile.h"

namespace waymark {
namespace {

constexpr std::size_t kCostWorlds = 1024;
constexpr double kMostMoney = 1e12;

/// One draw: money spent once, money saved every month.
struct Deal {
    double investment = 0;
    double savingMonth = 0;

    double breakEvenMonths() const
    {
        if (investment <= 0)
            return 0;
        return savingMonth > 0 ? investment / savingMonth : std::numeric_limits<double>::infinity();
    }
};

template <class Figure> std::vector<double> figures(const std::vector<Deal>& deals, const Figure& figure)
{
    std::vector<double> drawn;
    std::ranges::transform(deals, std::back_inserter(drawn), figure);
    return drawn;
}

class CostRun {
public:
    CostRun(const CostInput& input, std::uint64_t seed) : m_input(input), m_draws(seed, unknowns, kCostWorlds) {}

    CostEstimate estimate() const
    {
        CostEstimate estimate;
        estimate.billYear = m_input.cores * m_input.pricePerCoreYear;
        estimate.investment = bandOf(figures(deals({0, 0, 0}), [](const Deal& deal) { return deal.investment; }));
        for (const Triangle& each : m_input.savings)
            estimate.alternatives.push_back(alternative(deals(each)));
        return estimate;
    }

private:
    /// What is drawn; alternatives share the draws.
    enum Unknown : std::size_t { overrun, saving, unknowns };

    std::vector<Deal> deals(const Triangle& savings) const
    {
        const double bound = m_input.cores * m_input.pricePerCoreYear / 12 * m_input.cpuBoundShare;
        const double planned = m_input.engineeringMonths * m_input.monthCost;
        std::vector<Deal> deals;
        for (std::size_t world = 0; world < kCostWorlds; ++world)
            deals.push_back({planned * quantile(m_input.overrun, m_draws.at(overrun, world)),
                bound * quantile(savings, m_draws.at(saving, world))});
        return deals;
    }

    static AlternativeCost alternative(const std::vector<Deal>& deals)
    {
        const std::vector<double> months = figures(deals, [](const Deal& deal) { return deal.breakEvenMonths(); });
        const auto paid = std::ranges::count_if(months, [](double month) { return month <= double{kCostMonths}; });
        AlternativeCost cost;
        cost.savingMonth = bandOf(figures(deals, [](const Deal& deal) { return deal.savingMonth; }));
        cost.breakEvenMonths = bandOf(months);
        cost.paysBack = static_cast<double>(paid) / static_cast<double>(kCostWorlds);
        for (std::size_t month = 0; month <= kCostMonths; ++month)
            cost.balance.push_back(bandOf(figures(deals, [month](const Deal& deal) {
                return static_cast<double>(month) * deal.savingMonth - deal.investment;
            })));
        return cost;
    }

    const CostInput& m_input;
    ParameterDraws m_draws;
};

Errors faultsOf(const CostInput& input)
{
    InputCheck check;
    check.within("/cores", input.cores, {0, 1e9});
    check.within("/pricePerCoreYear", input.pricePerCoreYear, {0, kMostMoney});
    check.within("/cpuBoundShare", input.cpuBoundShare, {0, 1});
    check.within("/engineeringMonths", input.engineeringMonths, {0, 1e6});
    check.within("/monthCost", input.monthCost, {0, kMostMoney});
    check.within("/overrun", input.overrun, {0, 100});
    for (std::size_t a = 0; a < input.savings.size(); ++a)
        check.within("/alternatives/" + std::to_string(a) + "/saving", input.savings[a], {-1, 1});
    return check.errors();
}

} // namespace

Result<CostEstimate> estimateCost(const CostInput& input, std::uint64_t seed)
{
    if (Errors faults = faultsOf(input); !faults.empty())
        return faults;
    return CostRun(input, seed).estimate();
}

} // namespace waymark
