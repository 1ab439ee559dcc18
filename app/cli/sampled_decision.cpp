#include "app/cli/sampled_decision.h"

#include "core/robustness/confidence.h"

namespace waymark::cli {

SampledDecision sampleDecision(
    const Framework& framework, const Decision& decision, Reading reading, const SamplingOptions& options)
{
    SampledDecision sampled;
    sampled.seed = options.seed.value_or(kDefaultSeed);
    sampled.worlds = options.worlds.value_or(kWorldsAtRest);
    sampled.regime = options.regime.value_or(Regime::stated);
    sampled.confidence.resize(framework.alternatives.size());
    const Inputs inputs = inputsOf(framework, decision);
    const RunOptions run = onAllThreads(sampled.worlds, sampled.seed);
    sampled.settled = *settle(framework, inputs, {reading, run}); // nothing cancels it
    if (!sampled.settled.robustness)
        return sampled;
    const DecisionWorlds worlds = worldsOf(framework, inputs, sampled.settled.assessment);
    sampled.odds = oddsOf(framework, worlds, sampled.regime, run);
    sampled.confidence = *confidenceOf(worlds, *sampled.odds, run);
    return sampled;
}

} // namespace waymark::cli
