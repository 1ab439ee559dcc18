#pragma once

#include <cstdint>

#include "core/sampling/kernel/chunk.h"

namespace waymark {

/// splitmix64 (Steele, Lea & Flood 2014): turns few random bits into many; never twice the same within 2^64 steps.
class SplitMix {
public:
    explicit SplitMix(std::uint64_t state) : m_state(state) {}

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

private:
    std::uint64_t m_state;
};

/// Where the stream of a chunk of worlds begins. The seed is scrambled first, so that neighbouring seeds do not share
/// the streams of neighbouring chunks.
inline SplitMix chunkStream(std::uint64_t seed, std::uint64_t chunk)
{
    return SplitMix(SplitMix(SplitMix(seed).next() ^ chunk).next());
}

/// The same as a kernel is told it.
inline kernel::Chunk makeChunk(SplitMix words, int worlds)
{
    kernel::Chunk chunk;
    chunk.worlds = worlds;
    for (std::uint64_t& word : chunk.stream)
        word = words.next();
    return chunk;
}

} // namespace waymark
