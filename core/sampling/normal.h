#pragma once

#include <bit>
#include <cstdint>

// The standard normal distribution, with the exponential and the logarithm that it takes, in basic arithmetic alone:
// the C library's differ between machines in the last bit.
namespace waymark {

/// e^x for -40 < x <= 0: Taylor's series at x / 64, then squared six times.
constexpr double exponential(double x)
{
    double term = 1;
    double sum = 1;
    for (int k = 1; k < 20; ++k) {
        term *= x / 64 / k;
        sum += term;
    }
    for (int k = 0; k < 6; ++k)
        sum *= sum;
    return sum;
}

/// Natural logarithm of a normal number above 0: ln m = 2 artanh s with s = (m - 1) / (m + 1), m within a factor of
/// sqrt(2) around 1.
constexpr double logarithm(double x)
{
    constexpr double kLogOfTwo = 0.693147180559945309417;
    constexpr std::uint64_t kHalfRoot = 0x3fe6a09e667f3bcd; // bits of sqrt(1/2)
    const std::uint64_t above = std::bit_cast<std::uint64_t>(x) - kHalfRoot;
    const std::int64_t exponent = static_cast<std::int64_t>(above) >> 52;
    const double m =
        std::bit_cast<double>(std::bit_cast<std::uint64_t>(x) - (static_cast<std::uint64_t>(exponent) << 52));
    const double s = (m - 1) / (m + 1);
    double series = 0;
    for (int k = 23; k > 0; k -= 2) // 0.172^24 / 25 < 1e-19
        series = series * s * s + 1.0 / k;
    return static_cast<double>(exponent) * kLogOfTwo + 2 * s * series;
}

/// Phi(z) = 1/2 + phi(z) (z + z^3/3 + z^5/(3 5) + ...) (Abramowitz & Stegun 26.2.11), within 2e-14 for |z| <= 5.
constexpr double normalCdf(double z)
{
    constexpr double kDensityAtZero = 0.398942280401432678;
    double term = z;
    double sum = z;
    for (int k = 3; k < 161; k += 2) {
        term *= z * z / k;
        sum += term;
    }
    return 0.5 + kDensityAtZero * exponential(-z * z / 2) * sum;
}

/// The z below which a standard normal variate stays with probability p, 0 < p < 1, to 15 digits (Wichura 1988,
/// algorithm AS 241, PPND16).
double normalQuantile(double p);

} // namespace waymark
