#pragma once

#include <string>

#include "core/base/result.h"
#include "core/decision/record.h"
#include "core/robustness/study.h"

namespace waymark {

/// What people say of a decision, and when they record it.
struct Recording {
    Statement said;
    std::string recordedAt; ///< ISO 8601, UTC
};

/// Everything that keeps a statement from being recorded, with pointers to its members (`/date`): a day that is none,
/// an alternative that is unknown or off the table, another than the recommended one without a reason, superseded by
/// nothing or superseded without being so. None if it is sound.
Errors checkStatement(const Framework& framework, const Assessment& assessment, const Statement& said);

/// The decision as the next revision of its record, with what was computed and when to look at it again; looking for
/// that takes about as long as the study. The statement must be sound, the study the decision's. Put it in the record
/// by `addRevision` (core/decision/edit_decision).
Revision recordDecision(
    const Framework& framework, const Decision& decision, const Study& study, const Recording& recording);

} // namespace waymark
