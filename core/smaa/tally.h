#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace waymark {

/// Who stands above the default in a world: the challengers with a reason, highest first (all alternatives where the
/// default is off the table), equal ones as one set. One byte-sized place is too few for the sets, hence bit masks.
using RuleOrder = std::vector<std::uint64_t>; // each a set of alternatives (bit a), highest first

/// What a run of worlds counted. Shares are over `worlds`. Counting is exact, so that the order in which chunks come in
/// changes no bit.
struct Tally {
    std::uint64_t worlds = 0;
    std::vector<std::vector<double>> ranks; ///< [alternative][rank]: share of worlds; ties share ranks evenly
    std::vector<std::vector<double>> beats; ///< [a][b]: share in which a is above b; ties half, diagonal 0.5
    std::vector<std::vector<double>>
        firstWeights; ///< [a][criterion]: mean weight over the worlds that a wins; empty row: none
    std::map<RuleOrder, std::uint64_t> orders; ///< worlds by what the burden of proof sees; sampleWorlds only
};

/// Whom the verdict falls on in the counted worlds, each taken for the truth: share by alternative; what is left to 1
/// are worlds in which equal values leave nobody. `byDefault` as in WorldRule.
std::vector<double> verdictShares(const Tally& tally, std::size_t alternatives, std::optional<std::size_t> byDefault);

/// Binomial standard error of a share that was counted over so many worlds; 0 for no worlds (an exact figure).
double standardError(double share, std::uint64_t worlds);

} // namespace waymark
