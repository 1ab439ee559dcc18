#include "core/report/told.h"

#include <utility>

#include "core/record/freeze.h"
#include "core/record/recompute.h"
#include "core/record/verify_revision.h"

namespace waymark {

Result<Told> toldOf(const Revision& revision, FrameworkLibrary& library)
{
    Result<Recomputed> again = recompute(revision.frozen, library);
    if (!again)
        return inRevision(again.errors(), revision.number);
    Recomputed found = *std::move(again);
    std::vector<Message> notes = notesOn(revision.frozen, found);
    return Told{found.found.framework, std::move(found.decision), std::move(found.study), revision, std::move(notes)};
}

const Revision* recordedToday(const Framework& framework, const Decision& decision)
{
    const std::vector<Revision>& record = decision.record;
    return !record.empty() && isAsFrozen(framework, decision, record.back().frozen) ? &record.back() : nullptr;
}

Result<Told> toldToday(const FrameworkPointer& framework, const Decision& decision, FrameworkLibrary& library)
{
    if (const Revision* recorded = recordedToday(*framework, decision))
        return toldOf(*recorded, library);
    const RobustnessOptions options{Reading::full, onAllThreads(kWorldsAtRest, kDefaultSeed)};
    return Told{framework, decision, *studyOf(*framework, decision, options)};
}

} // namespace waymark
