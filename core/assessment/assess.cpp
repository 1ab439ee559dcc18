#include "core/assessment/assess.h"

#include <algorithm>

#include "core/assessment/answer_values.h"
#include "core/assessment/assess_inputs.h"
#include "core/assessment/criterion_weights.h"
#include "core/assessment/judge.h"
#include "core/assessment/stability_interval.h"
#include "core/assessment/truth.h"

namespace waymark {
namespace {

/// Values of one criterion by alternative, before the criterion's weight.
using CriterionValues = std::vector<std::vector<double>>; // [criterion][alternative]

/// What an option or knot that was chosen stands on, for a reader; an open question stands on the question's own.
std::vector<EvidenceIndex> citesOf(const Question& question, const Opinion& opinion, AnswerState state)
{
    std::vector<EvidenceIndex> cites = question.cites;
    if (state != AnswerState::answered)
        return cites;
    for (const WeightedOption& chosen : opinion.chosen)
        for (const EvidenceIndex cited : question.options[chosen.option.value].cites)
            if (std::find(cites.begin(), cites.end(), cited) == cites.end())
                cites.push_back(cited);
    return cites;
}

/// The span of a mixture for display: from the lowest low to the highest high, around the mean mode.
Triangle envelope(const std::vector<Possibility>& mixture, std::size_t alternative)
{
    Triangle span{100, 0, 0};
    for (const Possibility& possibility : mixture) {
        const Triangle& value = possibility.values[alternative];
        span.low = std::min(span.low, value.low);
        span.high = std::max(span.high, value.high);
        span.mode += possibility.weight * value.mode;
    }
    return span;
}

double pointValue(const std::vector<Possibility>& mixture, std::size_t alternative)
{
    double mean = 0;
    for (const Possibility& possibility : mixture)
        mean += possibility.weight * possibility.values[alternative].mean();
    return mean;
}

/// One assessment in the making; each step uses what the steps before it found.
class Assessor {
public:
    Assessor(const Framework& framework, const Inputs& inputs, const AssessOptions& options)
        : m_framework(framework),
          m_sheet(answerSheet(framework, inputs, options.reading)),
          m_outcome(applyRules(framework, m_sheet, options.reading)),
          m_unproven(options.unproven),
          m_proof(proofOf(m_outcome, options.unproven)),
          m_leads(options.requiredLeads),
          m_shares(questionShares(framework, m_sheet, options.reading)),
          m_values(framework.criteria.size(), std::vector<double>(framework.alternatives.size(), 0))
    {
        m_result.reading = options.reading;
        m_result.criteria =
            criterionWeights({framework, m_sheet, m_shares, m_outcome, inputs.priorities, options.reading});
    }

    Assessment run()
    {
        addContributions();
        addTotals();
        addProgress();
        addVerdict();
        addStability();
        addPredictions();
        m_result.states = m_sheet.states;
        m_result.reasons = m_outcome.reasons;
        m_result.cautions = m_outcome.cautions;
        return std::move(m_result);
    }

private:
    void addContributions()
    {
        m_result.contributions.reserve(m_shares.size() * m_framework.alternatives.size());
        for (std::size_t q = 0; q < m_shares.size(); ++q)
            if (m_shares[q] > 0)
                addContributionsOf(QuestionIndex{q});
    }

    void addContributionsOf(QuestionIndex index)
    {
        const Question& question = m_framework[index];
        const std::vector<Possibility> mixture = answerValues(m_framework, index, m_sheet);
        const AnswerState state = m_sheet.state(index);
        const std::vector<EvidenceIndex> cites = citesOf(question, m_sheet.opinion(index), state);
        const double share = m_shares[index.value];
        const double weight = m_result.criteria[question.criterion->value].weight;
        for (std::size_t a = 0; a < m_framework.alternatives.size(); ++a) {
            const double value = pointValue(mixture, a);
            m_values[question.criterion->value][a] += share * value;
            if (m_outcome.available({a}))
                m_result.contributions.push_back({AlternativeIndex{a}, *question.criterion, index, state,
                    envelope(mixture, a), value, share, weight * share * value, cites, isOwn(index, {a})});
        }
    }

    /// Also where the alternative stands for one whose value is the team's own.
    bool isOwn(QuestionIndex question, AlternativeIndex alternative) const
    {
        return ownValue(m_framework, question, alternative, m_sheet)
            || ownValue(m_framework, question, drawerOf(m_framework, alternative, m_sheet), m_sheet);
    }

    void addTotals()
    {
        m_totals.resize(m_framework.alternatives.size());
        for (std::size_t a = 0; a < m_totals.size(); ++a)
            if (m_outcome.available({a}))
                m_totals[a] = 0;
        for (const Contribution& contribution : m_result.contributions)
            *m_totals[contribution.alternative.value] += contribution.points;
        for (std::size_t a = 0; a < m_totals.size(); ++a)
            m_result.alternatives.push_back({m_outcome.available({a}), m_outcome.excludedBy[a], m_totals[a]});
    }

    void addProgress()
    {
        for (std::size_t q = 0; q < m_sheet.states.size(); ++q) {
            const AnswerState state = m_sheet.states[q];
            m_result.questions += state != AnswerState::hidden;
            m_result.answered += state != AnswerState::hidden && state != AnswerState::unanswered;
            if (state == AnswerState::answered && m_shares[q] > 0)
                m_result.answeredShare +=
                    m_shares[q] * m_result.criteria[m_framework.questions[q].criterion->value].weight;
        }
        m_result.answeredShare = std::min(m_result.answeredShare, 1.0); // sums of shares may round past it
    }

    void addVerdict()
    {
        const Judgement judgement = judge(m_totals, m_proof);
        Verdict& verdict = m_result.verdict;
        verdict.byDefault = m_outcome.byDefault;
        verdict.undecided = whyUndecided(judgement);
        verdict.highest = judgement.highest;
        verdict.qualified = judgement.qualified;
        verdict.leadWithoutReason = judgement.leadWithoutReason;
        verdict.unproven = m_unproven;
        verdict.leadUnproven = judgement.leadUnproven;
        verdict.reasonWithoutLead = judgement.reasonWithoutLead;
        if (verdict.undecided != Undecided::no)
            return;
        verdict.alternative = judgement.winner;
        for (const VerdictWording& wording : m_framework[*judgement.winner].verdicts) {
            if (!holds(wording.when, m_framework, m_sheet))
                continue;
            verdict.kind = wording.kind;
            verdict.headline = wording.headline;
            break;
        }
    }

    /// A decision is made only from a starting point, and from something that bears on it: an answer that counts, a
    /// reason, or rules that leave one alternative standing.
    Undecided whyUndecided(const Judgement& judgement) const
    {
        const auto available = std::count_if(m_totals.begin(), m_totals.end(), [](const auto& x) { return !!x; });
        if (!m_outcome.byDefault)
            return Undecided::noStartingPoint;
        if (available == 0)
            return Undecided::noAlternative;
        if (available > 1 && m_outcome.reasons.empty() && !anythingAnsweredThatCounts())
            return Undecided::nothingAnswered;
        return judgement.tied ? Undecided::tied : Undecided::no;
    }

    bool anythingAnsweredThatCounts() const
    {
        const bool changes = std::any_of(m_result.criteria.begin(), m_result.criteria.end(),
            [](const CriterionResult& criterion) { return !criterion.changes.empty(); });
        return changes || m_result.answeredShare > 0;
    }

    void addStability()
    {
        const Winner verdict = [this](const Totals& totals) {
            return winnerOf(totals, proofWith(m_proof, totals, m_leads));
        };
        for (std::size_t c = 0; c < m_result.criteria.size(); ++c) {
            CriterionResult& criterion = m_result.criteria[c];
            const auto lines = valueLines(m_totals, m_values[c], criterion.weight);
            if (!criterion.relevant || !lines)
                continue;
            if (m_result.verdict.alternative)
                criterion.verdictStable = stabilityInterval(*lines, criterion.weight, verdict, bars(*lines));
            criterion.highestStable = stabilityInterval(*lines, criterion.weight, soleHighest);
        }
    }

    /// The value that each challenger has to be above: the default's with the required lead on top.
    ValueLines bars(const ValueLines& lines) const
    {
        ValueLines bars;
        if (!m_proof.byDefault || !lines[m_proof.byDefault->value])
            return bars;
        const ValueLine& byDefault = *lines[m_proof.byDefault->value];
        for (const double lead : m_leads)
            if (lead > 0)
                bars.push_back(ValueLine{byDefault.atZero + lead, byDefault.atOne + lead});
        return bars;
    }

    void addPredictions()
    {
        for (std::size_t p = 0; p < m_framework.predictions.size(); ++p)
            if (holds(m_framework.predictions[p].when, m_framework, m_sheet))
                m_result.predictions.push_back(p);
    }

    const Framework& m_framework;
    AnswerSheet m_sheet;
    RuleOutcome m_outcome;
    std::vector<AlternativeIndex> m_unproven;
    Proof m_proof;
    RequiredLeads m_leads;
    std::vector<double> m_shares;
    CriterionValues m_values;
    Totals m_totals;
    Assessment m_result;
};

} // namespace

Assessment assessInputs(const Framework& framework, const Inputs& inputs, const AssessOptions& options)
{
    return Assessor(framework, inputs, options).run();
}

Assessment assess(const Framework& framework, const Decision& decision, const AssessOptions& options)
{
    return assessInputs(framework, inputsOf(framework, decision), options);
}

} // namespace waymark
