#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace waymark {

/// Draws of several unknowns at once, as probabilities in 0..1 that `quantile` turns into values. Each unknown meets
/// each of `worlds` equal strata once (Latin hypercube; McKay, Beckman & Conover 1979), and every draw has its opposite
/// (antithetic variates), so that few draws make a smooth band. What alternatives have in common rides on one unknown:
/// where they are alike they stay alike in every draw.
class ParameterDraws {
public:
    /// `worlds` is even.
    ParameterDraws(std::uint64_t seed, std::size_t unknowns, std::size_t worlds);

    std::size_t worlds() const { return m_worlds; }
    double at(std::size_t unknown, std::size_t world) const { return m_probabilities[unknown * m_worlds + world]; }

private:
    std::size_t m_worlds;
    std::vector<double> m_probabilities;
};

} // namespace waymark
