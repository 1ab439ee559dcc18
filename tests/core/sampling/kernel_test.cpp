// The kernel's own parts, compiled here a further time with whatever instructions the tests are compiled for.
#define WAYMARK_ISA tested
#include "core/sampling/kernel/lane_random.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include <gtest/gtest.h>

#include "core/sampling/random_stream.h"

namespace waymark::kernel::tested {
namespace {

constexpr int kWords = 128;

/// Largest error of a function of one lane, in units of the last place of the true value.
double unitsOff(F (*function)(F), double (*truth)(double), float x)
{
    const double expected = truth(static_cast<double>(x));
    const double unit = std::abs(expected) * 0x1p-23;
    return std::abs(static_cast<double>(function(all(x))[0]) - expected) / std::max(unit, 0x1p-140);
}

TEST(LaneMath, logarithmAndExponentialAreWithinTwoUnitsInTheLastPlace)
{
    for (float x = 0x1p-32f; x < 1000; x *= 1.001f)
        ASSERT_LE(unitsOff(logarithm, std::log, x), 2) << x;
    for (float x = -80; x <= 0; x += 0.01f)
        ASSERT_LE(unitsOff(exponential, std::exp, x), 2) << x;
    EXPECT_EQ(logarithm(all(1.0f))[0], 0);
    EXPECT_EQ(exponential(all(0.0f))[0], 1);
    EXPECT_LT(exponential(all(-1e9f))[0], 1e-37f) << "far below the range";
}

TEST(LaneMath, sineAndCosineAreWithinTwoUnitsInTheLastPlace)
{
    for (float x = -0.785f; x < 0.785f; x += 0.001f) {
        ASSERT_LE(unitsOff(sine, std::sin, x), 2) << x;
        ASSERT_LE(unitsOff(cosine, std::cos, x), 2) << x;
    }
}

Chunk chunkOf(std::uint64_t seed)
{
    return makeChunk(chunkStream(seed, 0), 0);
}

/// The generator as its authors publish it.
class PlainXoshiro {
public:
    explicit PlainXoshiro(const Chunk& chunk, int lane)
    {
        for (int word = 0; word < 4; ++word)
            m_s[word] = chunk.stream[word * 4 + lane];
    }
    std::uint64_t next()
    {
        const std::uint64_t result = std::rotl(m_s[0] + m_s[3], 23) + m_s[0];
        const std::uint64_t t = m_s[1] << 17;
        m_s[2] ^= m_s[0];
        m_s[3] ^= m_s[1];
        m_s[1] ^= m_s[2];
        m_s[0] ^= m_s[3];
        m_s[2] ^= t;
        m_s[3] = std::rotl(m_s[3], 45);
        return result;
    }

private:
    std::uint64_t m_s[4] = {};
};

TEST(RandomStream, isFourXoshiro256SideBySide)
{
    alignas(64) std::uint32_t bits[kWords];
    Stream stream = makeStream(chunkOf(7));
    fillBits(stream, bits, kWords);
    for (int lane = 0; lane < 4; ++lane) {
        PlainXoshiro plain(chunkOf(7), lane);
        for (int step = 0; step < kWords / kStepWords; ++step) {
            const std::uint64_t word = plain.next();
            EXPECT_EQ(bits[step * kStepWords + 2 * lane], static_cast<std::uint32_t>(word));
            EXPECT_EQ(bits[step * kStepWords + 2 * lane + 1], static_cast<std::uint32_t>(word >> 32));
        }
    }
}

} // namespace
} // namespace waymark::kernel::tested
