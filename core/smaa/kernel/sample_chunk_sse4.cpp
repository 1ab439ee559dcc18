#define WAYMARK_ISA sse4
#include "core/smaa/kernel/sample_chunk.h"

#include "core/smaa/kernel/sample_chunks.h"
#include "core/smaa/kernel/sample_firsts.h"

namespace waymark::kernel {

const Sampler kSse4 = {sse4::sampleChunk, sse4::sampleFirsts};

} // namespace waymark::kernel
