#pragma once

#include <cstdint>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Numbers of several worlds side by side. Each instruction set has a namespace of its own (WAYMARK_ISA), so that none
// of its functions can stand in for another's. Every operation gives each lane the same bits in every instruction set.
namespace waymark::kernel::WAYMARK_ISA {

#if defined(__AVX2__)
constexpr int kVectorBytes = 32;
#else
constexpr int kVectorBytes = 16; // GCC splits longer vectors badly where the machine has none
#endif
constexpr int kLanes = kVectorBytes / 4;

typedef float F __attribute__((vector_size(kVectorBytes), may_alias));
typedef std::int32_t I __attribute__((vector_size(kVectorBytes), may_alias));
typedef std::uint32_t U __attribute__((vector_size(kVectorBytes), may_alias));
typedef std::uint64_t W __attribute__((vector_size(kVectorBytes), may_alias));

static inline F all(float x)
{
    return F{} + x;
}
static inline I all(std::int32_t x)
{
    return I{} + x;
}

static inline F load(const float* from)
{
    return *reinterpret_cast<const F*>(from);
}
static inline I load(const std::int32_t* from)
{
    return *reinterpret_cast<const I*>(from);
}
static inline U load(const std::uint32_t* from)
{
    return *reinterpret_cast<const U*>(from);
}
static inline void store(float* to, F x)
{
    *reinterpret_cast<F*>(to) = x;
}
static inline void store(std::int32_t* to, I x)
{
    *reinterpret_cast<I*>(to) = x;
}

static inline F bitsToFloat(I x)
{
    return reinterpret_cast<F>(x);
}
static inline I floatToBits(F x)
{
    return reinterpret_cast<I>(x);
}

/// Rounded to nearest.
static inline F toFloat(I x)
{
    return __builtin_convertvector(x, F);
}
/// Cut off towards 0.
static inline I toInt(F x)
{
    return __builtin_convertvector(x, I);
}

/// The square root that IEEE 754 prescribes, the same everywhere.
static inline F squareRoot(F x)
{
#if defined(__AVX2__)
    return _mm256_sqrt_ps(x);
#elif defined(__x86_64__)
    return _mm_sqrt_ps(x);
#else
    for (int i = 0; i < kLanes; ++i)
        x[i] = __builtin_sqrtf(x[i]);
    return x;
#endif
}

/// Whether a lane of a mask (lanes all ones or all zeros) is set.
static inline bool any(I mask)
{
#if defined(__AVX2__)
    return _mm256_movemask_epi8(reinterpret_cast<__m256i>(mask)) != 0;
#elif defined(__x86_64__)
    return _mm_movemask_epi8(reinterpret_cast<__m128i>(mask)) != 0;
#else
    std::int32_t set = 0;
    for (int i = 0; i < kLanes; ++i)
        set |= mask[i];
    return set != 0;
#endif
}

} // namespace waymark::kernel::WAYMARK_ISA
