#pragma once

#include "core/sampling/kernel/lanes.h"
#include "core/smaa/kernel/plan.h"

// What the burden of proof sees in each world, as a short code: one bit per challenger above the default, then for each
// pair of challengers one bit if the first is above the second and one if it is the other way round.
namespace waymark::kernel::WAYMARK_ISA {

static inline I orderCode(const Plan& plan, const Scratch& scratch, int i)
{
    const RulePlan& rule = plan.rule;
    I code = {};
    std::int32_t bit = 1;
    if (rule.byDefault >= 0) {
        const F least = load(scratch.totals + rule.byDefault * kBlock + i);
        for (int k = 0; k < rule.count; ++k, bit *= 2)
            code |= (load(scratch.totals + rule.challengers[k] * kBlock + i) - least > plan.tolerance) & bit;
    }
    for (int k = 0; k < rule.count; ++k)
        for (int j = k + 1; j < rule.count; ++j, bit *= 4) {
            const F difference = load(scratch.totals + rule.challengers[k] * kBlock + i)
                - load(scratch.totals + rule.challengers[j] * kBlock + i);
            code |= (difference > plan.tolerance) & bit;
            code |= (difference < -plan.tolerance) & (2 * bit);
        }
    return code;
}

static inline void countOrders(const Plan& plan, const Scratch& scratch, int worlds, Counts& counts)
{
    for (int i = 0; i < kBlock; i += kLanes)
        store(scratch.codes + i, orderCode(plan, scratch, i));
    for (int world = 0; world < worlds; ++world)
        ++counts.orders[scratch.codes[world]];
}

} // namespace waymark::kernel::WAYMARK_ISA
