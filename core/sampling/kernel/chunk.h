#pragma once

#include <cstdint>

// What a kernel is told is plain numbers. A kernel is compiled once per instruction set; an inline function of the
// standard library in there could end up as the one copy that the whole program uses, with instructions that not every
// machine has. So nothing of the standard library but types comes here.
namespace waymark::kernel {

inline constexpr int kStreamWords = 16; ///< state of the random stream: four xoshiro256++ side by side

/// How many worlds to draw, and where their random stream begins.
struct Chunk {
    std::uint64_t stream[kStreamWords] = {};
    int worlds = 0;
};

} // namespace waymark::kernel
