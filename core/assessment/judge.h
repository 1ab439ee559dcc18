#pragma once

#include <optional>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/assessment/rule_outcome.h"

namespace waymark {

/// Values closer than this are the same; sums of the same points in another order differ by far less.
inline constexpr double kSameValue = 1e-9;

/// Total per alternative; none where it is off the table.
using Totals = std::vector<std::optional<double>>;

/// What the burden of proof asks of each alternative, settled once per set of answers.
struct Proof {
    std::optional<AlternativeIndex> byDefault;
    std::vector<bool> hasReason; ///< by alternative
    std::vector<bool> unproven;  ///< by alternative: is above the default in too few what-if worlds to qualify
};

/// From the rules that fired, and from the challengers that sampling found to win too rarely.
Proof proofOf(const RuleOutcome& outcome, const std::vector<AlternativeIndex>& unproven);

Totals totalsOf(const Assessment& assessment);

/// Who is the default and who has a reason; nobody is unproven yet.
Proof askedOf(const Assessment& assessment);

/// With those unproven that lack the required lead over a default on the table; without leads nobody else.
Proof proofWith(Proof asked, const Totals& totals, const RequiredLeads& leads);

/// What the burden of proof makes of the values: who wins and how each stands to the default.
struct Judgement {
    std::optional<AlternativeIndex> winner;
    bool tied = false; ///< no winner because several share the first place
    std::vector<AlternativeIndex> highest;
    std::vector<AlternativeIndex> qualified;
    std::vector<AlternativeIndex> leadWithoutReason;
    std::vector<AlternativeIndex> leadUnproven;
    std::vector<AlternativeIndex> reasonWithoutLead;
};

/// Each challenger is compared with the default alone; it qualifies with a specific reason, a higher value and, once
/// worlds were sampled, enough wins in them. The highest of those wins, else the default. Where several qualify with
/// the same value none of them is preferred, so the default stays. If the default is off the table the highest value
/// wins, and equal ones are tied: no winner. The order of lists decides nothing. Allocates nothing, for callers that
/// ask often.
std::optional<AlternativeIndex> winnerOf(const Totals& totals, const Proof& proof);

/// On whom the verdict falls if challengers need these leads in place of wins in worlds; none while nothing is decided.
std::optional<AlternativeIndex> winnerOf(const Assessment& assessment, const RequiredLeads& leads);

/// The winner and how everybody stands to the default.
Judgement judge(const Totals& totals, const Proof& proof);

/// The one with the highest value; none on a tie or where nothing is available. Allocates nothing.
std::optional<AlternativeIndex> soleHighest(const Totals& totals);

/// Those with the highest value; several on a tie, none where nothing is available.
std::vector<AlternativeIndex> highestOf(const Totals& totals);

} // namespace waymark
