#include "ui/export/export_work.h"

#include <utility>

#include "ui/document/background_run.h"

namespace waymark::ui {
namespace {

using Found = std::shared_ptr<const Told>;

Result<Found> computeRevision(const ExportSource& source)
{
    Result<FrameworkLibrary> library = source.frameworks();
    if (!library)
        return library.errors();
    FrameworkLibrary frameworks = *std::move(library);
    Result<Told> told = toldOf(*source.revision, frameworks);
    return told ? Result<Found>(std::make_shared<const Told>(*std::move(told))) : Result<Found>(told.errors());
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
    return Found(std::make_shared<const Told>(Told{source.framework, source.decision, *std::move(study)}));
}

} // namespace waymark::ui
