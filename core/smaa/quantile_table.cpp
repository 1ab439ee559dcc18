#include <array>
#include <cmath>

#include "core/smaa/world_model.h"

namespace waymark {
namespace {

constexpr int kEntries = QuantileTable::kSteps + 1;

/// e^x for -13 < x <= 0 in basic arithmetic alone, because the C library's exp differs between machines in the last
/// bit: Taylor's series at x / 64, then squared six times.
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

/// Phi(z) = 1/2 + phi(z) (z + z^3/3 + z^5/(3 5) + ...) (Abramowitz & Stegun 26.2.11), good to 1e-15 for |z| <= 5.
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

constexpr std::array<double, kEntries> makeProbabilities()
{
    std::array<double, kEntries> probabilities{};
    for (std::size_t k = 0; k < probabilities.size(); ++k)
        probabilities[k] = normalCdf(QuantileTable::kReach * (2 * static_cast<double>(k) / QuantileTable::kSteps - 1));
    return probabilities;
}

/// What all triangles have in common: the probabilities of the entries, and roots of them, so that filling a table
/// takes no root per entry.
struct Entries {
    std::array<double, kEntries> below = makeProbabilities();
    std::array<double, kEntries> rootBelow{};
    std::array<double, kEntries> rootAbove{};

    Entries()
    {
        for (std::size_t k = 0; k < below.size(); ++k) {
            rootBelow[k] = std::sqrt(below[k]);
            rootAbove[k] = std::sqrt(1 - below[k]);
        }
    }
};

const Entries& entries()
{
    static const Entries kEntriesOfAll;
    return kEntriesOfAll;
}

} // namespace

double quantile(const Triangle& triangle, double p)
{
    const double width = triangle.high - triangle.low;
    const double rise = triangle.mode - triangle.low;
    if (p * width < rise)
        return triangle.low + std::sqrt(p * width * rise);
    return triangle.high - std::sqrt((1 - p) * width * (width - rise));
}

/// The quantile's square roots fall apart into one of the triangle and one of the probability.
void QuantileTable::add(const Triangle& triangle, double share)
{
    const double width = triangle.high - triangle.low;
    const double rise = triangle.mode - triangle.low;
    const double upwards = std::sqrt(width * rise);
    const double downwards = std::sqrt(width * (width - rise));
    const Entries& all = entries();
    std::size_t k = 0;
    for (; k < values.size() && all.below[k] * width < rise; ++k)
        values[k] += static_cast<float>(share * (triangle.low + upwards * all.rootBelow[k]));
    for (; k < values.size(); ++k)
        values[k] += static_cast<float>(share * (triangle.high - downwards * all.rootAbove[k]));
}

} // namespace waymark
