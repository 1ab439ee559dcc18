#include "core/smaa/rule_order.h"

#include <algorithm>
#include <vector>

namespace waymark {
namespace {

/// A challenger above the default, and how many of those stand above it in turn.
struct Standing {
    int alternative;
    int better;
};

/// Equal ones have the same number above them.
RuleOrder orderOf(std::vector<Standing> standings)
{
    std::ranges::stable_sort(standings, {}, &Standing::better);
    RuleOrder order;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        if (i == 0 || standings[i].better != standings[i - 1].better)
            order.push_back(0);
        order.back() |= std::uint64_t{1} << standings[i].alternative;
    }
    return order;
}

/// The bits of a code, told apart. Challengers are counted as in the rule.
class Code {
public:
    Code(const kernel::RulePlan& rule, std::uint32_t bits) : m_rule(rule), m_bits(bits) {}

    bool aboveDefault(int k) const { return m_rule.byDefault < 0 || (m_bits >> k & 1) != 0; }
    bool above(int k, int j) const { return (m_bits >> (pairBit(std::min(k, j), std::max(k, j)) + (k > j)) & 1) != 0; }

private:
    int pairBit(int k, int j) const
    {
        const int before = k * m_rule.count - k * (k + 1) / 2; // pairs whose first is less than k
        return (m_rule.byDefault < 0 ? 0 : m_rule.count) + 2 * (before + j - k - 1);
    }

    const kernel::RulePlan& m_rule;
    std::uint32_t m_bits;
};

} // namespace

RuleOrder orderOfCode(const kernel::RulePlan& rule, std::uint32_t bits)
{
    const Code code(rule, bits);
    std::vector<Standing> standings;
    for (int k = 0; k < rule.count; ++k) {
        if (!code.aboveDefault(k))
            continue;
        int better = 0;
        for (int j = 0; j < rule.count; ++j)
            better += j != k && code.aboveDefault(j) && code.above(j, k);
        standings.push_back({rule.challengers[k], better});
    }
    return orderOf(std::move(standings));
}

RuleOrder orderOfTotals(const kernel::Plan& plan, const float* totals)
{
    const kernel::RulePlan& rule = plan.rule;
    const auto above = [&](int a, int b) {
        return totals[a * kernel::kBlock] - totals[b * kernel::kBlock] > plan.tolerance;
    };
    std::vector<int> standing(rule.challengers, rule.challengers + rule.count);
    if (rule.byDefault >= 0)
        std::erase_if(standing, [&](int a) { return !above(a, rule.byDefault); });
    std::vector<Standing> standings;
    for (const int a : standing)
        standings.push_back({a, static_cast<int>(std::ranges::count_if(standing, [&](int b) { return above(b, a); }))});
    return orderOf(std::move(standings));
}

} // namespace waymark
