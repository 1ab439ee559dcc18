#pragma once

#include <cstdint>

#include "core/smaa/kernel/plan.h"
#include "core/smaa/tally.h"

namespace waymark {

/// The order that a code of the kernel stands for. Several codes can mean the same: how challengers below the default
/// stand to each other does not matter.
RuleOrder orderOfCode(const kernel::RulePlan& rule, std::uint32_t code);

/// The order in one world; `totals` [alternative][kernel::kBlock].
RuleOrder orderOfTotals(const kernel::Plan& plan, const float* totals);

} // namespace waymark
