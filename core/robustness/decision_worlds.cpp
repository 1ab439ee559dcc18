#include "core/robustness/decision_worlds.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/assessment/answer_values.h"
#include "core/assessment/criterion_weights.h"

namespace waymark {
namespace {

/// Where a term belongs: criterion, alternative, variate and pick, each by the model's index.
struct TermKey {
    std::size_t alternative = 0;
    std::size_t criterion = 0;
    std::optional<std::size_t> pick;
    std::size_t variate = 0;
    auto operator<=>(const TermKey&) const = default;
};

/// One model in the making.
class WorldBuilding {
public:
    WorldBuilding(const Framework& framework, const Inputs& inputs, const Assessment& assessment)
        : m_framework(framework),
          m_priorities(inputs.priorities),
          m_assessment(assessment),
          m_sheet(answerSheet(framework, inputs, assessment.reading)),
          m_shares(questionShares(framework, m_sheet, assessment.reading))
    {}

    DecisionWorlds build()
    {
        addAlternatives();
        addCriteria();
        for (std::size_t q = 0; q < m_shares.size(); ++q)
            if (m_shares[q] > 0)
                addQuestion(QuestionIndex{q});
        for (auto& [key, tables] : m_terms)
            m_worlds.model.terms.push_back({key.alternative, key.criterion, key.variate, key.pick, std::move(tables)});
        return std::move(m_worlds);
    }

private:
    void addAlternatives()
    {
        const Verdict& verdict = m_assessment.verdict;
        for (std::size_t a = 0; a < m_assessment.alternatives.size(); ++a) {
            if (!m_assessment.alternatives[a].available)
                continue;
            if (verdict.byDefault == AlternativeIndex{a})
                m_worlds.rule.byDefault = m_worlds.alternatives.size();
            const auto speaksForIt = [a](const Reason& reason) { return reason.alternative.value == a; };
            m_worlds.rule.hasReason.push_back(
                std::any_of(m_assessment.reasons.begin(), m_assessment.reasons.end(), speaksForIt));
            m_worlds.alternatives.push_back({a});
        }
        m_worlds.model.alternatives = m_worlds.alternatives.size();
    }

    void addCriteria()
    {
        m_modelCriterion.resize(m_assessment.criteria.size());
        for (std::size_t c = 0; c < m_assessment.criteria.size(); ++c) {
            if (!m_assessment.criteria[c].relevant)
                continue;
            m_modelCriterion[c] = m_worlds.criteria.size();
            m_worlds.criteria.push_back({c});
            m_worlds.stated.weights.push_back(m_assessment.criteria[c].weight);
            if (m_priorities.method == WeightMethod::intervals)
                m_worlds.stated.ranges.push_back(m_assessment.criteria[c].range);
        }
        m_worlds.stated.giveOrTake = m_priorities.giveOrTake.value_or(kGiveOrTake);
        m_worlds.model.criteria = m_worlds.criteria.size();
    }

    void addQuestion(QuestionIndex question)
    {
        const std::vector<DrawnPossibility> possibilities = drawnValues(m_framework, question, m_sheet);
        std::optional<std::size_t> pick;
        if (possibilities.size() > 1)
            pick = addPick(possibilities);
        for (std::size_t p = 0; p < possibilities.size(); ++p)
            for (std::size_t a = 0; a < m_worlds.alternatives.size(); ++a)
                for (const Draw& draw : possibilities[p].values[m_worlds.alternatives[a].value])
                    addDraw({a, m_modelCriterion[m_framework[question].criterion->value], pick}, p,
                        {m_shares[question.value] * draw.share, draw.value, draw.drawer});
    }

    std::size_t addPick(const std::vector<DrawnPossibility>& possibilities)
    {
        Pick& pick = m_worlds.model.picks.emplace_back();
        for (const DrawnPossibility& possibility : possibilities)
            pick.chances.push_back(possibility.weight);
        return m_worlds.model.picks.size() - 1;
    }

    /// `draw.share` counts the question's share too.
    void addDraw(TermKey key, std::size_t option, const Draw& draw)
    {
        key.variate = variateOf(key.criterion, draw.drawer);
        std::vector<QuantileTable>& tables = m_terms[key];
        if (tables.empty())
            tables.resize(key.pick ? m_worlds.model.picks[*key.pick].chances.size() : 1);
        tables[option].add(draw.value, draw.share);
    }

    std::size_t variateOf(std::size_t criterion, AlternativeIndex drawer)
    {
        std::vector<Variate>& variates = m_worlds.model.variates;
        const auto [at, isNew] = m_variates.try_emplace({criterion, drawer}, variates.size());
        if (isNew)
            variates.push_back({kFactorWeight * m_framework[drawer].leaning});
        return at->second;
    }

    const Framework& m_framework;
    const Priorities& m_priorities;
    const Assessment& m_assessment;
    AnswerSheet m_sheet;
    std::vector<double> m_shares;
    std::vector<std::size_t> m_modelCriterion; ///< by the framework's index; of relevant ones
    std::map<std::pair<std::size_t, AlternativeIndex>, std::size_t> m_variates;
    std::map<TermKey, std::vector<QuantileTable>> m_terms;
    DecisionWorlds m_worlds;
};

} // namespace

DecisionWorlds worldsOf(const Framework& framework, const Inputs& inputs, const Assessment& assessment)
{
    return WorldBuilding(framework, inputs, assessment).build();
}

} // namespace waymark
