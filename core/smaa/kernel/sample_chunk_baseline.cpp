#define WAYMARK_ISA baseline
#include "core/smaa/kernel/sample_chunk.h"

#include "core/smaa/kernel/sample_chunks.h"
#include "core/smaa/kernel/sample_firsts.h"

namespace waymark::kernel {

const Sampler kBaseline = {baseline::sampleChunk, baseline::sampleFirsts};

} // namespace waymark::kernel
