#pragma once

#include <cstddef>
#include <vector>

#include "core/base/message.h"
#include "core/decision/reconcile.h"
#include "core/decision/record.h"
#include "core/record/trigger_words.h"
#include "core/robustness/study.h"

namespace waymark {

/// A recorded decision as it is looked at today.
struct ReopeningTask {
    const Framework& framework;    ///< today's
    const Study& today;            ///< of today's document, at the revision's seed and worlds, or chance would show
    const Revision& recorded;      ///< as a rule the newest
    const Reconciliation& changes; ///< from the framework as it was to today's
};

/// A trigger of the revision that holds today.
struct DueTrigger {
    std::size_t place = 0; ///< in the revision
    TriggerWords words;
    bool operator==(const DueTrigger&) const = default;
};

/// Whether a recorded decision still stands, and what changed since.
struct Reopening {
    bool stands = true;       ///< nothing asks to look at it again
    Message said;             ///< 'Still stands', 'Revisit'; of what is not in force: why
    std::vector<Message> why; ///< another verdict, triggers that are due; none if it stands
    std::vector<DueTrigger> due;
    std::vector<Message> versions;  ///< another engine, another version of the framework
    std::vector<Message> questions; ///< what changed in the questions
    std::vector<Message> answers;   ///< what is answered otherwise than when it was recorded
    std::vector<Message> verdict;   ///< what became of verdict and strength; none if they are the same
    std::vector<Message> values;    ///< alternatives whose value is another
    std::vector<Message> weights;   ///< criteria that weigh more or less
    bool operator==(const Reopening&) const = default;

    bool isUnchanged() const;
};

Reopening reopen(const ReopeningTask& task);

} // namespace waymark
