#pragma once

#include "core/sampling/kernel/chunk.h"
#include "core/sampling/kernel/lane_math.h"

// Random numbers. Each step gives eight 32-bit words whatever the instruction set, so that world i of a block gets the
// same ones everywhere.
namespace waymark::kernel::WAYMARK_ISA {

constexpr int kStepWords = 8;
constexpr int kParts = kStepWords / kLanes; // vectors that hold the four streams

/// xoshiro256++ (Blackman & Vigna 2019), four streams side by side.
struct Stream {
    W s[4][kParts];
};

static inline Stream makeStream(const Chunk& chunk)
{
    Stream stream;
    for (int word = 0; word < 4; ++word)
        for (int part = 0; part < kParts; ++part)
            for (int i = 0; i < kLanes / 2; ++i)
                stream.s[word][part][i] = chunk.stream[word * 4 + part * (kLanes / 2) + i];
    return stream;
}

static inline W rotateLeft(W x, int by)
{
    return (x << by) | (x >> (64 - by));
}

static inline W next(W& s0, W& s1, W& s2, W& s3)
{
    const W result = rotateLeft(s0 + s3, 23) + s0;
    const W t = s1 << 17;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = rotateLeft(s3, 45);
    return result;
}

/// `words` is a multiple of 8.
static inline void fillBits(Stream& stream, std::uint32_t* to, int words)
{
    Stream s = stream; // lives in registers
    for (int i = 0; i < words; i += kStepWords)
        for (int part = 0; part < kParts; ++part)
            *reinterpret_cast<W*>(to + i + part * kLanes) =
                next(s.s[0][part], s.s[1][part], s.s[2][part], s.s[3][part]);
    stream = s;
}

/// Even in 0..1, 1 excluded, in steps of 2^-24.
static inline F uniform(U bits)
{
    return toFloat(reinterpret_cast<I>(bits >> 8)) * 0x1p-24f;
}

/// Even in 0..1, 0 excluded, fine near 0.
static inline F uniformAboveZero(U bits)
{
    return (toFloat(reinterpret_cast<I>(bits >> 1)) + 0.5f) * 0x1p-31f;
}

/// Two standard normal variates (Box & Muller 1958). The angle is drawn within an eighth of a turn to either side of an
/// axis; two spare bits choose which of the four half-axes.
static inline void normalPair(U radiusBits, U angleBits, F& x, F& y)
{
    const F radius = squareRoot(-2.0f * logarithm(uniformAboveZero(radiusBits)));
    const I bits = reinterpret_cast<I>(angleBits);
    const F angle = toFloat(bits >> 8) * (0x1p-23f * 0.785398163397448f);
    const I swap = (bits << 31) >> 31;
    const I sign = (bits << 30) & all(static_cast<std::int32_t>(0x80000000));
    const I along = floatToBits(cosine(angle)) ^ sign;
    const I across = floatToBits(sine(angle));
    const I difference = (along ^ across) & swap;
    x = radius * bitsToFloat(along ^ difference);
    y = radius * bitsToFloat(across ^ difference);
}

/// `count` is a multiple of 16; `bits` has room for as many.
static inline void fillNormals(Stream& stream, std::uint32_t* bits, float* to, int count)
{
    fillBits(stream, bits, count);
    const int half = count / 2;
    for (int i = 0; i < half; i += kLanes) {
        F x;
        F y;
        normalPair(load(bits + i), load(bits + half + i), x, y);
        store(to + i, x);
        store(to + half + i, y);
    }
}

} // namespace waymark::kernel::WAYMARK_ISA
