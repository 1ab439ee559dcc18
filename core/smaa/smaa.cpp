#include "core/smaa/smaa.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "core/smaa/exact_pairwise.h"
#include "core/smaa/sample_firsts.h"

namespace waymark {
namespace {

/// The extent of a criterion's values, with three standard deviations for normal ones.
struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(double from, double to)
    {
        low = std::min(low, from);
        high = std::max(high, to);
    }
    void operator()(double value) { add(value, value); }
    void operator()(const Triangle& value) { add(value.low, value.high); }
    void operator()(const Normal& value) { add(value.mean - 3 * value.sd, value.mean + 3 * value.sd); }
};

/// Moves and shrinks values.
struct Rescaling {
    double from = 0;
    double factor = 1;

    double at(double value) const { return (value - from) * factor; }
    Cell operator()(double value) const { return at(value); }
    Cell operator()(const Triangle& value) const { return Triangle{at(value.low), at(value.mode), at(value.high)}; }
    Cell operator()(const Normal& value) const { return Normal{at(value.mean), value.sd * factor}; }
};

/// The table as the sampling wants it, which counts in single precision: each criterion from 0, and the widest up to
/// 100. That changes no order: what a criterion adds to all alternatives alike decides nothing.
DecisionTable rescaled(DecisionTable table)
{
    std::vector<Extent> extents(table.criteria.size());
    for (const std::vector<Cell>& row : table.values)
        for (std::size_t c = 0; c < row.size(); ++c)
            std::visit(extents[c], row[c]);
    double widest = 0;
    for (const Extent& extent : extents)
        widest = std::max(widest, extent.high - extent.low);
    for (std::vector<Cell>& row : table.values)
        for (std::size_t c = 0; c < row.size(); ++c)
            row[c] = std::visit(Rescaling{extents[c].low, widest > 0 ? 100 / widest : 1}, row[c]);
    return table;
}

Smaa fromTally(Tally tally)
{
    Smaa smaa;
    smaa.rankAcceptability = std::move(tally.ranks);
    smaa.pairwiseWinning = std::move(tally.beats);
    for (std::vector<double>& weights : tally.firstWeights)
        smaa.centralWeights.push_back(weights.empty() ? std::nullopt : std::optional(std::move(weights)));
    smaa.worlds = tally.worlds;
    for (const std::vector<double>& row : smaa.rankAcceptability)
        for (const double share : row)
            smaa.standardError = std::max(smaa.standardError, standardError(share, tally.worlds));
    return smaa;
}

/// By alternative; 0 without central weights. None when cancelled.
std::optional<std::vector<double>> confidenceOf(const DecisionTable& table,
    const std::vector<std::optional<std::vector<double>>>& central, const RunOptions& options)
{
    std::vector<double> confidence(central.size(), 0);
    std::vector<Favoured> favoured;
    for (std::size_t a = 0; a < central.size(); ++a)
        if (central[a])
            favoured.push_back({a, *central[a]});
    const std::optional<std::vector<double>> firsts =
        isFixed(table) ? std::vector<double>() : sampleFirsts(table, favoured, options);
    if (!firsts)
        return std::nullopt;
    for (std::size_t k = 0; k < favoured.size(); ++k) {
        const auto& [alternative, weights] = favoured[k];
        confidence[alternative] =
            isFixed(table) ? firstShareAt(alternative, pointValues(table), weights) : (*firsts)[k];
    }
    return confidence;
}

} // namespace

std::optional<Smaa> analyse(const DecisionTable& table, const WeightSpace& space, const RunOptions& options)
{
    if (std::optional<Smaa> exact = analyseExactly(table, space))
        return exact;
    const DecisionTable scaled = rescaled(table);
    std::optional<Tally> tally = sampleTable(scaled, space, options);
    if (!tally)
        return std::nullopt;
    Smaa smaa = fromTally(*std::move(tally));
    auto pairwise = isFixed(table) ? exactPairwise(pointValues(table), space) : std::nullopt;
    if (pairwise) {
        smaa.pairwiseWinning = *std::move(pairwise);
        smaa.pairwiseMethod = SmaaMethod::exact;
    }
    std::optional<std::vector<double>> confidence = confidenceOf(scaled, smaa.centralWeights, options);
    if (!confidence)
        return std::nullopt;
    smaa.confidence = *std::move(confidence);
    return smaa;
}

} // namespace waymark
