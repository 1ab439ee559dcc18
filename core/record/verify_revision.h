#pragma once

#include <cstddef>
#include <vector>

#include "core/record/recompute.h"

namespace waymark {

/// What became of a revision since it was recorded, and of its figures when they are computed again.
struct RevisionCheck {
    int number = 1;
    bool isAsWritten = false;                  ///< it has the hash that it states
    Errors faults;                             ///< why nothing could be computed again; else none
    std::size_t figures = 0;                   ///< so many it states
    std::vector<FigureDifference> differences; ///< by key; those of triggers under `trigger.N`
    std::vector<Message> notes; ///< another engine, another framework: what a difference may come from; no fault
    bool operator==(const RevisionCheck&) const = default;

    bool holds() const;
};

/// Verifies the hash, then computes everything that the revision states from what it carries along: the figures, the
/// recommendation and the triggers. With the engine that computed them they have to be the same.
RevisionCheck verifyRevision(const Revision& revision, FrameworkLibrary& library);

/// What a reader is told of a revision that does not hold: one message a fault. None if it holds.
std::vector<Message> faultsOf(const RevisionCheck& check);

/// A difference in a sentence; also for what is no fault.
Message messageAbout(const FigureDifference& difference);

/// What the engine of today counts otherwise than the one before it did: a message each.
std::vector<Message> changesOf(const std::vector<FigureDifference>& differences);

/// Another engine or framework than the frozen ones.
std::vector<Message> notesOn(const Frozen& frozen, const Recomputed& recomputed);

} // namespace waymark
