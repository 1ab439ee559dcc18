#pragma once

#include "core/sampling/kernel/lanes.h"

// Elementary functions in single precision, within 2 units in the last place. Polynomials from Moshier's Cephes
// library (logf, expf, sinf, cosf). The C library's differ from machine to machine and would change the results.
namespace waymark::kernel::WAYMARK_ISA {

/// Natural logarithm; x > 0 and normal.
static inline F logarithm(F x)
{
    const I kHalfRoot = all(0x3f3504f3); // bits of sqrt(1/2)
    const I exponent = (floatToBits(x) - kHalfRoot) >> 23;
    const F f = bitsToFloat(floatToBits(x) - (exponent << 23)) - 1.0f;
    const F e = toFloat(exponent);
    const F z = f * f;
    F y = 7.0376836292e-2f * f - 1.1514610310e-1f;
    y = y * f + 1.1676998740e-1f;
    y = y * f - 1.2420140846e-1f;
    y = y * f + 1.4249322787e-1f;
    y = y * f - 1.6668057665e-1f;
    y = y * f + 2.0000714765e-1f;
    y = y * f - 2.4999993993e-1f;
    y = y * f + 3.3333331174e-1f;
    y = y * f * z - 2.12194440e-4f * e - 0.5f * z;
    return f + y + 0.693359375f * e; // ln 2 in two parts
}

/// e^x for x <= 0; what lies below the range of normal numbers comes out as the smallest of them.
static inline F exponential(F x)
{
    x = x < -87.0f ? all(-87.0f) : x;
    const I n = toInt(1.44269504088896341f * x - 0.5f);
    const F whole = toFloat(n);
    x = x - whole * 0.693359375f + whole * 2.12194440e-4f;
    F y = 1.9875691500e-4f * x + 1.3981999507e-3f;
    y = y * x + 8.3334519073e-3f;
    y = y * x + 4.1665795894e-2f;
    y = y * x + 1.6666665459e-1f;
    y = y * x + 5.0000001201e-1f;
    y = y * x * x + x + 1.0f;
    return y * bitsToFloat((n + 127) << 23);
}

/// Sine for |x| <= pi/4.
static inline F sine(F x)
{
    const F z = x * x;
    return ((-1.9515295891e-4f * z + 8.3321608736e-3f) * z - 1.6666654611e-1f) * z * x + x;
}

/// Cosine for |x| <= pi/4.
static inline F cosine(F x)
{
    const F z = x * x;
    const F y = (2.443315711809948e-5f * z - 1.388731625493765e-3f) * z + 4.166664568298827e-2f;
    return y * z * z - 0.5f * z + 1.0f;
}

} // namespace waymark::kernel::WAYMARK_ISA
