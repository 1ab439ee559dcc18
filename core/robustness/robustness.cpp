#include "core/robustness/robustness.h"

#include <algorithm>

#include "core/assessment/assess_inputs.h"
#include "core/robustness/required_lead.h"
#include "core/robustness/strength.h"
#include "core/smaa/tally.h"

namespace waymark {
namespace {

/// From the engine's indices to the framework's.
class OddsReading {
public:
    OddsReading(const Framework& framework, const DecisionWorlds& worlds, const Tally& tally)
        : m_framework(framework),
          m_worlds(worlds),
          m_tally(tally)
    {}

    Odds read(Regime regime) const
    {
        const std::size_t size = m_framework.alternatives.size();
        Odds odds;
        odds.regime = regime;
        odds.worlds = m_tally.worlds;
        odds.rankAcceptability.resize(size);
        odds.pairwiseWinning.resize(size);
        odds.centralWeights.resize(size);
        odds.verdictShare.assign(size, 0);
        const std::vector<double> shares =
            verdictShares(m_tally, m_worlds.alternatives.size(), m_worlds.rule.byDefault);
        for (std::size_t i = 0; i < m_worlds.alternatives.size(); ++i) {
            const std::size_t a = m_worlds.alternatives[i].value;
            odds.rankAcceptability[a] = m_tally.ranks[i];
            odds.pairwiseWinning[a] = winningRow(i);
            odds.centralWeights[a] = weightRow(i);
            odds.verdictShare[a] = shares[i];
            for (const double share : m_tally.ranks[i])
                odds.standardError = std::max(odds.standardError, standardError(share, m_tally.worlds));
        }
        return odds;
    }

private:
    std::vector<std::optional<double>> winningRow(std::size_t i) const
    {
        std::vector<std::optional<double>> row(m_framework.alternatives.size());
        for (std::size_t j = 0; j < m_worlds.alternatives.size(); ++j)
            row[m_worlds.alternatives[j].value] = m_tally.beats[i][j];
        return row;
    }

    std::vector<double> weightRow(std::size_t i) const
    {
        if (m_tally.firstWeights[i].empty())
            return {};
        std::vector<double> row(m_framework.criteria.size(), 0);
        for (std::size_t c = 0; c < m_worlds.criteria.size(); ++c)
            row[m_worlds.criteria[c].value] = m_tally.firstWeights[i][c];
        return row;
    }

    const Framework& m_framework;
    const DecisionWorlds& m_worlds;
    const Tally& m_tally;
};

std::optional<Tally> drawn(const DecisionWorlds& worlds, Regime regime, const RunOptions& run)
{
    WeightSpace space = worlds.stated;
    space.regime = regime;
    return sampleWorlds(worlds.model, worlds.rule, space, run);
}

/// Challengers with a reason that are above the default in too few worlds.
std::vector<AlternativeIndex> unprovenIn(const Framework& framework, const DecisionWorlds& worlds, const Tally& tally)
{
    std::vector<AlternativeIndex> unproven;
    if (!worlds.rule.byDefault)
        return unproven;
    for (std::size_t i = 0; i < worlds.alternatives.size(); ++i)
        if (i != *worlds.rule.byDefault && worlds.rule.hasReason[i]
            && tally.beats[i][*worlds.rule.byDefault] < framework.thresholds.qualifyingPairwise)
            unproven.push_back(worlds.alternatives[i]);
    return unproven;
}

} // namespace

std::optional<Odds> oddsOf(
    const Framework& framework, const DecisionWorlds& worlds, Regime regime, const RunOptions& run)
{
    const std::optional<Tally> tally = drawn(worlds, regime, run);
    if (!tally)
        return std::nullopt;
    return OddsReading(framework, worlds, *tally).read(regime);
}

std::optional<SettledAsStated> settleAsStated(
    const Framework& framework, const Inputs& inputs, const RobustnessOptions& options)
{
    SettledAsStated settled{assessInputs(framework, inputs, {options.reading}), {}, std::nullopt};
    if (!settled.assessment.verdict.alternative)
        return settled;
    settled.worlds = worldsOf(framework, inputs, settled.assessment);
    const std::optional<Tally> tally = drawn(settled.worlds, Regime::stated, options.run);
    if (!tally)
        return std::nullopt;
    if (std::vector<AlternativeIndex> unproven = unprovenIn(framework, settled.worlds, *tally); !unproven.empty())
        settled.assessment = assessInputs(framework, inputs, {options.reading, std::move(unproven)});
    settled.odds = OddsReading(framework, settled.worlds, *tally).read(Regime::stated);
    return settled;
}

std::optional<SettledAssessment> settle(
    const Framework& framework, const Inputs& inputs, const RobustnessOptions& options)
{
    std::optional<SettledAsStated> settled = settleAsStated(framework, inputs, options);
    if (!settled)
        return std::nullopt;
    if (!settled->odds)
        return SettledAssessment{std::move(settled->assessment), std::nullopt};
    std::optional<Odds> order = oddsOf(framework, settled->worlds, Regime::order, options.run);
    if (!order)
        return std::nullopt;
    Robustness robustness;
    robustness.stated = *std::move(settled->odds);
    robustness.order = *std::move(order);
    robustness.doubts = doubtsOf(framework, inputs, settled->assessment, robustness.stated, robustness.order);
    robustness.strength = strengthOf(robustness.doubts);
    RunOptions run = options.run;
    run.worlds = kChunkWorlds;
    std::optional<RequiredLeads> leads = requiredLeadsWithReason(framework, settled->worlds, settled->assessment, run);
    if (!leads)
        return std::nullopt;
    const AssessOptions proven{options.reading, settled->assessment.verdict.unproven, *std::move(leads)};
    return SettledAssessment{assessInputs(framework, inputs, proven), std::move(robustness)};
}

} // namespace waymark
