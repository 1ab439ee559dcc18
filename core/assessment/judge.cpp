#include "core/assessment/judge.h"

#include <algorithm>

namespace waymark {
namespace {

/// The single best of those admitted; none when several share the highest value or nobody is admitted.
template <class Admitted> std::optional<AlternativeIndex> soleBest(const Totals& totals, Admitted admitted)
{
    std::optional<double> highest;
    for (std::size_t a = 0; a < totals.size(); ++a)
        if (totals[a] && admitted(a))
            highest = std::max(highest, totals[a]);
    std::optional<AlternativeIndex> best;
    for (std::size_t a = 0; a < totals.size(); ++a) {
        if (!totals[a] || !admitted(a) || *totals[a] < *highest - kSameValue)
            continue;
        if (best)
            return std::nullopt;
        best = AlternativeIndex{a};
    }
    return best;
}

bool leads(std::size_t alternative, AlternativeIndex byDefault, const Totals& totals)
{
    return *totals[alternative] > *totals[byDefault.value] + kSameValue;
}

bool defaultStands(const Totals& totals, const Proof& proof)
{
    return proof.byDefault && totals[proof.byDefault->value];
}

void compareWithDefault(const Totals& totals, const Proof& proof, Judgement& judgement)
{
    for (std::size_t a = 0; a < totals.size(); ++a) {
        if (!totals[a] || a == proof.byDefault->value)
            continue;
        const bool leading = leads(a, *proof.byDefault, totals);
        if (leading && !proof.hasReason[a])
            judgement.leadWithoutReason.push_back({a});
        else if (leading)
            (proof.unproven[a] ? judgement.leadUnproven : judgement.qualified).push_back({a});
        else if (proof.hasReason[a])
            judgement.reasonWithoutLead.push_back({a});
    }
}

} // namespace

Proof proofOf(const RuleOutcome& outcome, const std::vector<AlternativeIndex>& unproven)
{
    const std::vector<bool> nobody(outcome.excludedBy.size(), false);
    Proof proof{outcome.byDefault, nobody, nobody};
    for (const AlternativeIndex alternative : unproven)
        proof.unproven[alternative.value] = true;
    for (const Reason& reason : outcome.reasons)
        proof.hasReason[reason.alternative.value] = true;
    return proof;
}

Totals totalsOf(const Assessment& assessment)
{
    Totals totals;
    totals.reserve(assessment.alternatives.size());
    for (const AlternativeResult& alternative : assessment.alternatives)
        totals.push_back(alternative.value);
    return totals;
}

Proof askedOf(const Assessment& assessment)
{
    const std::vector<bool> nobody(assessment.alternatives.size(), false);
    Proof proof{assessment.verdict.byDefault, nobody, nobody};
    for (const Reason& reason : assessment.reasons)
        proof.hasReason[reason.alternative.value] = true;
    return proof;
}

Proof proofWith(Proof asked, const Totals& totals, const RequiredLeads& leads)
{
    if (leads.empty() || !defaultStands(totals, asked))
        return asked;
    const double bar = *totals[asked.byDefault->value] - kSameValue;
    for (std::size_t a = 0; a < totals.size(); ++a)
        asked.unproven[a] = totals[a] && AlternativeIndex{a} != *asked.byDefault && *totals[a] < bar + leads[a];
    return asked;
}

std::optional<AlternativeIndex> winnerOf(const Totals& totals, const Proof& proof)
{
    if (!defaultStands(totals, proof))
        return soleHighest(totals);
    const auto qualifies = [&](std::size_t a) {
        return proof.hasReason[a] && !proof.unproven[a] && leads(a, *proof.byDefault, totals);
    };
    const auto best = soleBest(totals, qualifies);
    return best ? best : proof.byDefault;
}

std::optional<AlternativeIndex> winnerOf(const Assessment& assessment, const RequiredLeads& leads)
{
    const Undecided undecided = assessment.verdict.undecided;
    if (undecided != Undecided::no && undecided != Undecided::tied)
        return std::nullopt;
    const Totals totals = totalsOf(assessment);
    return winnerOf(totals, proofWith(askedOf(assessment), totals, leads));
}

Judgement judge(const Totals& totals, const Proof& proof)
{
    Judgement judgement;
    judgement.winner = winnerOf(totals, proof);
    judgement.highest = highestOf(totals);
    judgement.tied = !judgement.winner && judgement.highest.size() > 1;
    if (defaultStands(totals, proof))
        compareWithDefault(totals, proof, judgement);
    return judgement;
}

std::optional<AlternativeIndex> soleHighest(const Totals& totals)
{
    return soleBest(totals, [](std::size_t) { return true; });
}

std::vector<AlternativeIndex> highestOf(const Totals& totals)
{
    const auto highest = std::max_element(totals.begin(), totals.end());
    std::vector<AlternativeIndex> best;
    for (std::size_t a = 0; a < totals.size(); ++a)
        if (totals[a] && *totals[a] >= **highest - kSameValue)
            best.push_back({a});
    return best;
}

} // namespace waymark
