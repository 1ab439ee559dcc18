#include <cmath>
#include <utility>

#include "core/smaa/exact_pairwise.h"
#include "core/smaa/simplex_split.h"
#include "core/smaa/smaa.h"

namespace waymark {
namespace {

/// Totals at central weights are equal when they differ by no more than rounding.
constexpr double kSameLead = 1e-12;

Smaa allTied(std::size_t alternatives)
{
    Smaa smaa;
    const double share = 1 / static_cast<double>(alternatives);
    smaa.rankAcceptability.assign(alternatives, std::vector<double>(alternatives, share));
    smaa.pairwiseWinning.assign(alternatives, std::vector<double>(alternatives, 0.5));
    smaa.centralWeights.resize(alternatives);
    smaa.confidence.assign(alternatives, 0);
    smaa.method = SmaaMethod::exact;
    smaa.pairwiseMethod = SmaaMethod::exact;
    return smaa;
}

} // namespace

double firstShareAt(
    std::size_t alternative, const std::vector<std::vector<double>>& values, const std::vector<double>& weights)
{
    int equal = 0;
    for (const std::vector<double>& rival : values) {
        double lead = 0;
        double size = 0;
        for (std::size_t c = 0; c < weights.size(); ++c) {
            const double part = weights[c] * (values[alternative][c] - rival[c]);
            lead += part;
            size += std::abs(part);
        }
        if (lead < -kSameLead * size)
            return 0;
        equal += lead <= kSameLead * size ? 1 : 0;
    }
    return 1.0 / equal;
}

std::optional<Smaa> analyseExactly(const DecisionTable& table, const WeightSpace& space)
{
    if (drawsNothing(space) || table.alternatives.empty())
        return allTied(table.alternatives.size());
    if (!isFixed(table) || space.regime == Regime::stated)
        return std::nullopt;
    const std::vector<std::vector<double>> values = pointValues(table);
    auto ranks = splitSimplex(values, space);
    if (!ranks)
        return std::nullopt;
    auto pairwise = exactPairwise(values, space);
    if (!pairwise)
        return std::nullopt;
    Smaa smaa{std::move(ranks->rankAcceptability), *std::move(pairwise), std::move(ranks->centralWeights), {},
        SmaaMethod::exact, SmaaMethod::exact, 0, 0};
    for (std::size_t a = 0; a < values.size(); ++a)
        smaa.confidence.push_back(smaa.centralWeights[a] ? firstShareAt(a, values, *smaa.centralWeights[a]) : 0);
    return smaa;
}

} // namespace waymark
