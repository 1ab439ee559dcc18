#pragma once

#include <vector>

namespace waymark {

/// What the sampler may be run with. All give the same bits; the wider ones are faster.
enum class InstructionSet {
    baseline, ///< whatever the program was compiled for
    sse4,     ///< SSE4.2
    avx2,
};

/// Those that this machine has, from narrow to wide; never empty.
std::vector<InstructionSet> instructionSets();

} // namespace waymark
