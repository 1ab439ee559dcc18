#include "core/smaa/instruction_set.h"

#include "core/smaa/kernel/sample_chunks.h"

namespace waymark {

std::vector<InstructionSet> instructionSets()
{
    std::vector<InstructionSet> sets{InstructionSet::baseline};
#if defined(__x86_64__)
    if (__builtin_cpu_supports("sse4.2"))
        sets.push_back(InstructionSet::sse4);
    if (__builtin_cpu_supports("avx2"))
        sets.push_back(InstructionSet::avx2);
#endif
    return sets;
}

namespace kernel {

const Sampler& samplerFor(InstructionSet set)
{
    switch (set) {
#if defined(__x86_64__)
    case InstructionSet::sse4:
        return kSse4;
    case InstructionSet::avx2:
        return kAvx2;
#endif
    default:
        return kBaseline;
    }
}

} // namespace kernel
} // namespace waymark
