#pragma once

#include <optional>
#include <vector>

#include "core/base/index.h"
#include "core/base/message.h"
#include "core/base/point_range.h"
#include "core/base/triangle.h"
#include "core/framework/framework.h"

namespace waymark {

/// `articleOnly` leaves out what is not in the source (layer `own`) and lets the source's own reasons count.
enum class Reading { full, articleOnly };

/// How a question stands after visibility, layers and participants are settled.
enum class AnswerState { hidden, unanswered, dontKnow, doesNotApply, answered };

/// An inclusive interval of weight, 0..1.
struct WeightInterval {
    double low = 0;
    double high = 1;
    std::optional<AlternativeIndex> belowLow;  ///< who takes over under `low`
    std::optional<AlternativeIndex> aboveHigh; ///< who takes over over `high`
    bool operator==(const WeightInterval&) const = default;
};

/// A raise or a cut of an importance, by an answer (`question`) or by a rule.
struct ImportanceChange {
    std::optional<QuestionIndex> question;
    std::optional<RuleIndex> rule;
    double factor = 1;
    bool operator==(const ImportanceChange&) const = default;
};

/// Whose figure an importance is. But for the framework's, the team's own under the method of that name.
enum class ImportanceSource { framework, rating, swing, smart, order, pairs, intervals };

struct CriterionResult {
    bool relevant = true;     ///< has a question that counts and is in this layer
    double defaultPoints = 0; ///< the framework's importance
    double points = 0;        ///< after multipliers or the user's own figure
    PointRange range;         ///< of an interval that was entered; else low = high = points
    double defaultWeight = 0; ///< defaultPoints over the sum of those of the relevant criteria
    double weight = 0;        ///< points over their sum; 0 when irrelevant; all 0 when no points are left
    ImportanceSource source = ImportanceSource::framework;
    std::optional<ImportanceChange> raise;       ///< the largest raise, the one that counts
    std::optional<ImportanceChange> cut;         ///< the strongest cut, the one that counts
    std::vector<ImportanceChange> changes;       ///< all of them, in question then rule order
    std::optional<WeightInterval> verdictStable; ///< the verdict stays while the weight stays within
    std::optional<WeightInterval> highestStable; ///< the highest value stays while the weight stays within
    bool operator==(const CriterionResult&) const = default;
};

/// What one answer adds to one alternative's total.
struct Contribution {
    AlternativeIndex alternative;
    CriterionIndex criterion;
    QuestionIndex question;
    AnswerState state = AnswerState::unanswered; ///< unanswered and dontKnow: mixture over the options
    Triangle value;                              ///< envelope for display; `pointValue` is what counts
    double pointValue = 0;                       ///< 0..100
    double share = 0;                            ///< of the question in its criterion, after others dropped out
    double points = 0;                           ///< weight * share * pointValue
    std::vector<EvidenceIndex> cites;
    bool own = false; ///< the value is the team's own evidence, the alternative's or that of the one it stands for
    bool operator==(const Contribution&) const = default;
};

struct AlternativeResult {
    bool available = true;
    std::optional<RuleIndex> excludedBy;
    std::optional<double> value; ///< 0..100; none when unavailable
    bool operator==(const AlternativeResult&) const = default;
};

/// A specific reason that holds for an alternative.
struct Reason {
    AlternativeIndex alternative;
    RuleIndex rule;
    std::vector<QuestionIndex> because; ///< the answered questions its condition speaks of
    bool operator==(const Reason&) const = default;
};

struct Caution {
    RuleIndex rule;
    bool operator==(const Caution&) const = default;
};

/// Why a verdict is undecided.
enum class Undecided { no, noStartingPoint, nothingAnswered, noAlternative, tied };

/// What the rule of proof makes of the values.
struct Verdict {
    std::optional<AlternativeIndex> alternative; ///< none when undecided
    VerdictKind kind = VerdictKind::undecided;
    std::string headline; ///< the framework's wording; empty when undecided
    Undecided undecided = Undecided::no;
    std::optional<AlternativeIndex> byDefault;       ///< the default, even if excluded
    std::vector<AlternativeIndex> highest;           ///< highest value; several on a tie
    std::vector<AlternativeIndex> qualified;         ///< challengers with a reason and a higher value than the default
    std::vector<AlternativeIndex> leadWithoutReason; ///< above the default, no reason: named, blocks nobody
    std::vector<AlternativeIndex> leadUnproven;      ///< a reason and a higher value, but above it in too few worlds
    std::vector<AlternativeIndex> unproven;          ///< all challengers held to win too few worlds, leading or not
    std::vector<AlternativeIndex> reasonWithoutLead; ///< a reason, not above the default
    bool operator==(const Verdict&) const = default;
};

/// An answer at which the verdict jumps: one step further and another alternative wins.
struct Edge {
    QuestionIndex question;
    std::optional<OptionIndex> option; ///< the neighbouring option
    std::optional<double> number;      ///< or the neighbouring number
    std::optional<AlternativeIndex> verdict;
    bool operator==(const Edge&) const = default;
};

/// By alternative: how many points above the default it has to be for the burden of proof, given how values and weights
/// scatter today. 0 where nothing is asked: for the default itself, off the table, with the default off the table.
using RequiredLeads = std::vector<double>;

/// Everything a reader is shown about a decision. A pure function of framework and decision.
struct Assessment {
    Reading reading = Reading::full;
    std::vector<AnswerState> states;             ///< by question
    std::vector<AlternativeResult> alternatives; ///< by alternative
    std::vector<CriterionResult> criteria;       ///< by criterion
    std::vector<Contribution> contributions;     ///< by question, then alternative; add up to each value within 1e-9
    std::vector<Reason> reasons;
    std::vector<Caution> cautions;
    std::vector<std::size_t> predictions; ///< those that bear on this decision
    Verdict verdict;
    std::size_t answered = 0;  ///< visible questions with an answer or 'don't know' or 'does not apply'
    std::size_t questions = 0; ///< visible questions
    double answeredShare = 0;  ///< 0..1 of the weight that rests on answers; the rest on mixtures
    bool operator==(const Assessment&) const = default;
};

} // namespace waymark
