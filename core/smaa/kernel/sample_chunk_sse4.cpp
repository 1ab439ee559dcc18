#define WAYMARK_ISA sse4
#include "core/smaa/kernel/sample_chunk.h"

#include "core/smaa/kernel/sample_chunks.h"

namespace waymark::kernel {

const SampleChunk kSse4 = sse4::sampleChunk;

} // namespace waymark::kernel
