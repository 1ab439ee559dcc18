#include "core/estimators/parameter_draws.h"

#include <cassert>
#include <numeric>
#include <utility>

#include "core/sampling/random_stream.h"

namespace waymark {
namespace {

/// 0..count-1; the top 32 bits are spread evenly enough for any list of ours.
std::size_t below(std::size_t count, SplitMix& stream)
{
    return static_cast<std::size_t>((stream.next() >> 32) * count >> 32);
}

std::vector<std::size_t> shuffled(std::size_t count, SplitMix& stream)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[below(i, stream)]);
    return order;
}

} // namespace

ParameterDraws::ParameterDraws(std::uint64_t seed, std::size_t unknowns, std::size_t worlds)
    : m_worlds(worlds),
      m_probabilities(unknowns * worlds)
{
    assert(worlds % 2 == 0);
    for (std::size_t unknown = 0; unknown < unknowns; ++unknown) {
        SplitMix stream = chunkStream(seed, unknown);
        double* drawn = &m_probabilities[unknown * worlds];
        for (const std::size_t stratum : shuffled(worlds / 2, stream)) {
            const std::uint64_t bits = stream.next();
            const double within = (static_cast<double>(bits >> 12) + 0.5) * 0x1p-52;
            const double p = (static_cast<double>(stratum) + within) / static_cast<double>(worlds);
            const bool isUpper = (bits & 1) != 0;
            *drawn++ = isUpper ? 1 - p : p;
            *drawn++ = isUpper ? p : 1 - p;
        }
    }
}

} // namespace waymark
