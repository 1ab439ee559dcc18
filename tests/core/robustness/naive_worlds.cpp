#include "tests/core/robustness/naive_worlds.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

#include "core/assessment/answer_values.h"
#include "core/assessment/criterion_weights.h"
#include "core/assessment/judge.h"

namespace waymark::test {
namespace {

double phi(double z)
{
    return std::erfc(-z / std::sqrt(2.0)) / 2;
}

double quantile(const Triangle& t, double p)
{
    const double span = t.high - t.low;
    if (span == 0)
        return t.low;
    const double split = (t.mode - t.low) / span;
    return p < split ? t.low + std::sqrt(p * span * (t.mode - t.low))
                     : t.high - std::sqrt((1 - p) * span * (t.high - t.mode));
}

class NaiveWorld {
public:
    NaiveWorld(const Framework& framework, const Inputs& inputs, const Assessment& assessment, std::uint64_t seed)
        : m_framework(framework),
          m_inputs(inputs),
          m_assessment(assessment),
          m_sheet(answerSheet(framework, inputs, assessment.reading)),
          m_shares(questionShares(framework, m_sheet, assessment.reading)),
          m_random(seed)
    {
        for (std::size_t q = 0; q < m_shares.size(); ++q)
            if (m_shares[q] > 0)
                m_values[q] = drawnValues(framework, {q}, m_sheet);
    }

    Totals draw()
    {
        const std::vector<double> weights = drawWeights();
        drawQuantiles();
        Totals totals(m_framework.alternatives.size());
        for (std::size_t a = 0; a < totals.size(); ++a)
            if (m_assessment.alternatives[a].available)
                totals[a] = 0;
        for (const auto& [q, possibilities] : m_values) {
            std::vector<double> chances;
            for (const DrawnPossibility& possibility : possibilities)
                chances.push_back(possibility.weight);
            const auto& picked =
                possibilities[std::discrete_distribution<std::size_t>(chances.begin(), chances.end())(m_random)];
            const std::size_t c = m_framework.questions[q].criterion->value;
            for (std::size_t a = 0; a < totals.size(); ++a)
                if (totals[a])
                    for (const Draw& draw : picked.values[a])
                        *totals[a] += weights[c] * m_shares[q] * draw.share
                            * quantile(draw.value, m_quantiles[c][draw.drawer.value]);
        }
        return totals;
    }

private:
    /// Dirichlet by normalised gammas.
    std::vector<double> drawWeights()
    {
        double n = 0;
        for (const CriterionResult& criterion : m_assessment.criteria)
            n += criterion.relevant;
        const double r = m_inputs.priorities.giveOrTake.value_or(1.0 / 3);
        const double precision = std::max(1.0, (n - 1) / (r * r) - 1);
        std::vector<double> weights;
        double sum = 0;
        for (const CriterionResult& criterion : m_assessment.criteria) {
            const double alpha = precision * criterion.weight;
            weights.push_back(alpha > 0 ? std::gamma_distribution<double>(alpha)(m_random) : 0);
            sum += weights.back();
        }
        for (double& weight : weights)
            weight /= sum;
        return weights;
    }

    void drawQuantiles()
    {
        std::normal_distribution<double> normal;
        const double factor = normal(m_random);
        m_quantiles.assign(m_framework.criteria.size(), std::vector<double>(m_framework.alternatives.size()));
        for (auto& byAlternative : m_quantiles)
            for (std::size_t a = 0; a < byAlternative.size(); ++a) {
                const double loading = 0.5 * m_framework.alternatives[a].leaning;
                byAlternative[a] = phi(loading * factor + std::sqrt(1 - loading * loading) * normal(m_random));
            }
    }

    const Framework& m_framework;
    const Inputs& m_inputs;
    const Assessment& m_assessment;
    AnswerSheet m_sheet;
    std::vector<double> m_shares;
    std::map<std::size_t, std::vector<DrawnPossibility>> m_values;
    std::vector<std::vector<double>> m_quantiles;
    std::mt19937_64 m_random;
};

Proof proofIn(const Assessment& assessment)
{
    const std::vector<bool> nobody(assessment.alternatives.size(), false);
    Proof proof{assessment.verdict.byDefault, nobody, nobody};
    for (const Reason& reason : assessment.reasons)
        proof.hasReason[reason.alternative.value] = true;
    return proof;
}

} // namespace

NaiveOdds naiveOdds(const Framework& framework, const Decision& decision, const Assessment& assessment,
    std::uint64_t worlds, std::uint64_t seed)
{
    const Inputs inputs = inputsOf(framework, decision);
    const Proof proof = proofIn(assessment);
    const std::size_t size = framework.alternatives.size();
    NaiveWorld world(framework, inputs, assessment, seed);
    NaiveOdds odds{std::vector<double>(size, 0), std::vector<std::vector<double>>(size, std::vector<double>(size, 0)),
        std::vector<double>(size, 0)};
    const double one = 1 / static_cast<double>(worlds);
    for (std::uint64_t i = 0; i < worlds; ++i) {
        const Totals totals = world.draw();
        for (const AlternativeIndex a : highestOf(totals))
            odds.first[a.value] += one / static_cast<double>(highestOf(totals).size());
        if (const auto winner = winnerOf(totals, proof))
            odds.verdictShare[winner->value] += one;
        for (std::size_t a = 0; a < size; ++a)
            for (std::size_t b = 0; b < size; ++b)
                if (totals[a] && totals[b])
                    odds.winning[a][b] += one
                        * (std::abs(*totals[a] - *totals[b]) <= kSameValue ? 0.5
                                : *totals[a] > *totals[b]                  ? 1.0
                                                                           : 0.0);
    }
    return odds;
}

} // namespace waymark::test
