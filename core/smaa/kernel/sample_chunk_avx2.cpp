#define WAYMARK_ISA avx2
#include "core/smaa/kernel/sample_chunk.h"

#include "core/smaa/kernel/sample_chunks.h"

namespace waymark::kernel {

const SampleChunk kAvx2 = avx2::sampleChunk;

} // namespace waymark::kernel
