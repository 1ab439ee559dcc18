#define WAYMARK_ISA avx2
#include "core/smaa/kernel/sample_chunk.h"

#include "core/smaa/kernel/sample_chunks.h"
#include "core/smaa/kernel/sample_firsts.h"

namespace waymark::kernel {

const Sampler kAvx2 = {avx2::sampleChunk, avx2::sampleFirsts};

} // namespace waymark::kernel
