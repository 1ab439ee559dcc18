#include "ui/export/export_work.h"

#include <utility>

#include "core/record/recompute.h"
#include "ui/document/background_run.h"

namespace waymark::ui {
namespace {

using Found = std::shared_ptr<const Computed>;

Result<Found> computeRevision(const ExportSource& source)
{
    Result<FrameworkLibrary> library = source.frameworks();
    if (!library)
        return library.errors();
    FrameworkLibrary frameworks = *std::move(library);
    Result<Recomputed> again = recompute(source.revision->frozen, frameworks);
    if (!again)
        return again.errors();
    Recomputed found = *std::move(again);
    return Found(std::make_shared<const Computed>(
        Computed{found.found.framework, std::move(found.decision), std::move(found.study), source.revision}));
}

} // namespace

Result<Found> compute(const ExportSource& source, const std::atomic<bool>& cancelled)
{
    if (source.revision)
        return computeRevision(source);
    const RobustnessOptions options{source.reading, {.threads = usefulThreads(), .cancelled = &cancelled}};
    std::optional<Study> study = studyOf(*source.framework, source.decision, options);
    if (!study)
        return Found();
    study->run.cancelled = nullptr; // the flag does not outlive the run
    return Found(std::make_shared<const Computed>(Computed{source.framework, source.decision, *std::move(study), {}}));
}

} // namespace waymark::ui
