#include "core/robustness/flips.h"

#include <algorithm>

#include "core/assessment/edges.h"

namespace waymark {
namespace {

FlipOptions withOneFlag(FlipOptions options)
{
    options.any.cancelled = options.cancelled;
    options.leads.cancelled = options.cancelled;
    options.counterfactuals.run.cancelled = options.cancelled;
    return options;
}

std::optional<Odds> oddsUnderAny(const Trials& trials, const RunOptions& run)
{
    const DecisionWorlds worlds = worldsOf(trials.framework(), trials.inputs(), trials.today());
    return oddsOf(trials.framework(), worlds, Regime::any, run);
}

/// None when cancelled.
std::optional<std::vector<Counterfactual>> counterfactualsOf(
    Trials& trials, const AnswerTrials& tried, const CounterfactualOptions& options)
{
    const auto candidates = candidateSets(trials, tried, options);
    return candidates ? confirmedSets(trials, *candidates, options) : std::nullopt;
}

std::optional<Flips> lookAround(Trials& trials, const FlipOptions& options)
{
    const std::optional<AnswerTrials> tried = tryAnswers(trials, options.cancelled);
    auto values = tried ? valueFlips(trials, options.cancelled) : std::nullopt;
    auto sets = values ? counterfactualsOf(trials, *tried, options.counterfactuals) : std::nullopt;
    const auto any = sets ? oddsUnderAny(trials, options.any) : std::nullopt;
    if (!any)
        return std::nullopt;
    Flips flips;
    flips.edges = verdictEdges(trials.framework(), trials.inputs(), trials.today(), trials.leads());
    flips.answers = answerFlips(*tried, trials.verdictToday());
    flips.values = *std::move(values);
    flips.weights = jointWeightChanges(trials.today(), trials.leads());
    flips.tornado = tornado(trials.framework(), trials.today(), *tried);
    flips.bestCases = bestCases(trials.framework(), trials.today(), *any, {*sets, flips.values, flips.weights});
    flips.counterfactuals = *std::move(sets);
    if (flips.counterfactuals.size() > options.counterfactuals.most)
        flips.counterfactuals.resize(options.counterfactuals.most);
    return flips;
}

} // namespace

std::optional<Flips> flipsOf(
    const Framework& framework, const Inputs& inputs, const Assessment& settled, const FlipOptions& options)
{
    if (!settled.verdict.alternative)
        return Flips{};
    const FlipOptions asked = withOneFlag(options);
    const std::optional<RequiredLeads> leads = requiredLeads(framework, inputs, settled, asked.leads);
    if (!leads)
        return std::nullopt;
    Trials trials(framework, inputs, settled, *leads);
    return lookAround(trials, asked);
}

} // namespace waymark
