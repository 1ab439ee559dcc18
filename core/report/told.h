#pragma once

#include <optional>
#include <vector>

#include "core/decision/framework_of.h"
#include "core/report/make_report.h"

namespace waymark {

/// What an output tells of, with all that is computed of it.
struct Told {
    FrameworkPointer framework;
    Decision decision;
    Study study;
    std::optional<Revision> recorded = {}; ///< the revision that it tells of; none: today's state, not recorded
    std::vector<Message> notes = {};       ///< another engine or framework than the revision's

    ReportTask task() const { return {*framework, decision, study, recorded ? &*recorded : nullptr}; }
};

/// A revision, from what it froze. The errors have pointers into the revision.
Result<Told> toldOf(const Revision& revision, FrameworkLibrary& library);

/// The newest revision of a decision, if it was recorded of what stands there today; none: what stands there was not
/// recorded.
const Revision* recordedToday(const Framework& framework, const Decision& decision);

/// What an output tells of a decision as a file holds it: what was recorded, if that is what stands there today, else
/// today's state at the usual seed. The errors have pointers into the decision.
Result<Told> toldToday(const FrameworkPointer& framework, const Decision& decision, FrameworkLibrary& library);

} // namespace waymark
