#define WAYMARK_ISA baseline
#include "core/smaa/kernel/sample_chunk.h"

#include "core/smaa/kernel/sample_chunks.h"

namespace waymark::kernel {

const SampleChunk kBaseline = baseline::sampleChunk;

} // namespace waymark::kernel
