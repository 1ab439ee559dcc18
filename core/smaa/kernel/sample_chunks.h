#pragma once

#include "core/smaa/instruction_set.h"
#include "core/smaa/kernel/plan.h"

namespace waymark::kernel {

// The same source compiled for each instruction set.
extern const SampleChunk kBaseline;
extern const SampleChunk kSse4; ///< x86-64 only, as the next
extern const SampleChunk kAvx2;

/// The one for an instruction set that this machine has.
SampleChunk sampleChunkFor(InstructionSet set);

} // namespace waymark::kernel
