#include <array>
#include <cmath>

#include "core/sampling/normal.h"
#include "core/smaa/world_model.h"

namespace waymark {
namespace {

constexpr int kEntries = QuantileTable::kSteps + 1;

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
