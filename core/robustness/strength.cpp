#include "core/robustness/strength.h"

#include <algorithm>

#include "core/assessment/truth.h"

namespace waymark {
namespace {

bool contains(const std::vector<AlternativeIndex>& list, AlternativeIndex wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

/// Whether the verdict could fall on it in some world, as the rule stands today.
bool canWin(const Assessment& assessment, AlternativeIndex alternative)
{
    const std::optional<AlternativeIndex>& byDefault = assessment.verdict.byDefault;
    if (!byDefault || !assessment.alternatives[byDefault->value].available || alternative == *byDefault)
        return true;
    return std::any_of(assessment.reasons.begin(), assessment.reasons.end(),
        [&](const Reason& reason) { return reason.alternative == alternative; });
}

/// What is in doubt about one verdict.
class Doubting {
public:
    Doubting(const Framework& framework, const Inputs& inputs, const Assessment& assessment)
        : m_framework(framework),
          m_sheet(answerSheet(framework, inputs, assessment.reading)),
          m_assessment(assessment),
          m_verdict(*assessment.verdict.alternative)
    {}

    std::vector<Doubt> doubts(const Odds& stated, const Odds& order)
    {
        addTie(stated);
        for (std::size_t a = 0; a < m_assessment.alternatives.size(); ++a)
            if (m_assessment.alternatives[a].available && AlternativeIndex{a} != m_verdict)
                addRival({a}, stated, order);
        return std::move(m_doubts);
    }

private:
    void addTie(const Odds& stated)
    {
        const std::optional<AlternativeIndex> other = bestRival();
        if (!other)
            return;
        const double share = wins(stated, *other);
        if (share >= m_framework.thresholds.tieLow && share <= m_framework.thresholds.tieHigh)
            m_doubts.push_back({DoubtKind::tie, *other, share});
    }

    /// The highest value beside the verdict's.
    std::optional<AlternativeIndex> bestRival() const
    {
        std::optional<AlternativeIndex> best;
        for (std::size_t a = 0; a < m_assessment.alternatives.size(); ++a)
            if (m_assessment.alternatives[a].available && AlternativeIndex{a} != m_verdict
                && (!best || valueOf({a}) > valueOf(*best)))
                best = AlternativeIndex{a};
        return best;
    }

    void addRival(AlternativeIndex rival, const Odds& stated, const Odds& order)
    {
        const Verdict& verdict = m_assessment.verdict;
        const double share = wins(stated, rival);
        if (contains(verdict.leadWithoutReason, rival) || contains(verdict.leadUnproven, rival)) {
            if (valueOf(rival) > valueOf(m_verdict))
                m_doubts.push_back({DoubtKind::heldDown, rival, share});
            return;
        }
        const bool mayWin = canWin(m_assessment, rival);
        if (!mayWin && !mayGetReason(rival))
            return;
        if (share < m_framework.thresholds.robustAsStated)
            m_doubts.push_back({mayWin ? DoubtKind::stated : DoubtKind::unknownReason, rival, share});
        else if (mayWin && wins(order, rival) < m_framework.thresholds.robustSameOrder)
            m_doubts.push_back({DoubtKind::order, rival, wins(order, rival)});
    }

    /// Whether an answer that is still open could make a rule speak for it.
    bool mayGetReason(AlternativeIndex rival) const
    {
        return std::any_of(m_framework.rules.begin(), m_framework.rules.end(), [&](const Rule& rule) {
            if (!counts(rule.layer, m_assessment.reading) || truth(rule.when) == Truth::no)
                return false;
            return std::any_of(rule.effects.begin(), rule.effects.end(), [&](const RuleEffect& effect) {
                const auto* reason = std::get_if<ReasonEffect>(&effect.act);
                return reason && reason->alternative == rival && truth(effect.when) != Truth::no;
            });
        });
    }

    Truth truth(const std::optional<Condition>& condition) const
    {
        return condition ? truthOf(*condition, m_framework, m_sheet) : Truth::yes;
    }

    double wins(const Odds& odds, AlternativeIndex rival) const
    {
        return odds.pairwiseWinning[m_verdict.value][rival.value].value_or(1);
    }

    double valueOf(AlternativeIndex alternative) const
    {
        return m_assessment.alternatives[alternative.value].value.value_or(0);
    }

    const Framework& m_framework;
    AnswerSheet m_sheet;
    const Assessment& m_assessment;
    AlternativeIndex m_verdict;
    std::vector<Doubt> m_doubts;
};

} // namespace

std::vector<Doubt> doubtsOf(const Framework& framework, const Inputs& inputs, const Assessment& assessment,
    const Odds& stated, const Odds& order)
{
    return Doubting(framework, inputs, assessment).doubts(stated, order);
}

bool isUnopposed(const Assessment& assessment)
{
    for (std::size_t a = 0; a < assessment.alternatives.size(); ++a)
        if (assessment.alternatives[a].available && assessment.verdict.alternative != AlternativeIndex{a}
            && canWin(assessment, {a}))
            return false;
    return true;
}

Strength strengthOf(const std::vector<Doubt>& doubts)
{
    if (doubts.empty())
        return Strength::robust;
    const bool tied =
        std::any_of(doubts.begin(), doubts.end(), [](const Doubt& doubt) { return doubt.kind == DoubtKind::tie; });
    return tied ? Strength::tie : Strength::fragile;
}

} // namespace waymark
