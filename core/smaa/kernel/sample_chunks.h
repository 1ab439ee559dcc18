#pragma once

#include "core/smaa/instruction_set.h"
#include "core/smaa/kernel/plan.h"

namespace waymark::kernel {

// The same source compiled for each instruction set.
extern const Sampler kBaseline;
extern const Sampler kSse4; ///< x86-64 only, as the next
extern const Sampler kAvx2;

/// The one for an instruction set that this machine has.
const Sampler& samplerFor(InstructionSet set);

} // namespace waymark::kernel
