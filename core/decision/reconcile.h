#pragma once

#include <optional>
#include <vector>

#include "core/base/index.h"
#include "core/base/message.h"
#include "core/decision/decision.h"
#include "core/framework/framework.h"

namespace waymark {

/// Why an answer no longer fits. `badChoice`: too many options, or one beside an option that shuts it out.
enum class MisfitKind { questionGone, kindChanged, optionGone, badChoice, outOfRange, notApplicableGone };

/// An answer that stays in the document and does not count.
struct Misfit {
    QuestionId question;
    std::optional<ParticipantId> participant; ///< none: the agreed answer
    MisfitKind kind = MisfitKind::questionGone;
    bool operator==(const Misfit&) const = default;
};

/// A question of both versions that says something else now.
struct QuestionChange {
    QuestionIndex question;
    bool wording = false; ///< what it asks
    bool scoring = false; ///< what becomes of an answer
    bool operator==(const QuestionChange&) const = default;
};

/// What using another version of its framework means for a decision.
struct Reconciliation {
    std::vector<Misfit> misfits;                 ///< by question id; agreed first, then participants in their order
    std::vector<CriterionId> lostPriorities;     ///< weighed in some way, but no criterion any more
    std::vector<OwnEvidenceKey> lostOwnEvidence; ///< the framework has no such value
    // Only with the earlier framework at hand:
    std::vector<QuestionIndex> added;
    std::vector<QuestionChange> changed;
    std::vector<CriterionId> changedCriteria; ///< added, gone or of another importance
    std::vector<RuleId> changedRules;         ///< added, gone or different
    std::vector<Message> messages; ///< all of it for the reader, most important first; none if nothing differs
    bool operator==(const Reconciliation&) const = default;
};

/// Compares a decision with the framework it is now used with. `before` is the framework it was made with, or null.
/// What does not fit is only listed: the document keeps it, and an assessment leaves it out by the same test (`fits`).
Reconciliation reconcile(const Framework& now, const Decision& decision, const Framework* before);

} // namespace waymark
