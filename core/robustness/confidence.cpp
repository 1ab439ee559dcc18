#include "core/robustness/confidence.h"

namespace waymark {

std::optional<std::vector<std::optional<double>>> confidenceOf(
    const DecisionWorlds& worlds, const Odds& odds, const RunOptions& run)
{
    std::vector<std::optional<double>> confidence(odds.centralWeights.size());
    for (std::size_t i = 0; i < worlds.alternatives.size(); ++i) {
        const std::size_t a = worlds.alternatives[i].value;
        if (odds.centralWeights[a].empty())
            continue;
        WeightSpace fixed{.regime = Regime::stated, .giveOrTake = 0};
        for (const CriterionIndex criterion : worlds.criteria)
            fixed.weights.push_back(odds.centralWeights[a][criterion.value]);
        const std::optional<Tally> tally = sampleWorlds(worlds.model, worlds.rule, fixed, run);
        if (!tally)
            return std::nullopt;
        confidence[a] = tally->ranks[i].front();
    }
    return confidence;
}

} // namespace waymark
