#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

#include "core/framework/framework_library.h"
#include "core/report/told.h"

namespace waymark::ui {

/// What is to be computed.
struct ExportSource {
    std::shared_ptr<const Framework> framework; ///< of today's state
    Decision decision;                          ///< likewise
    Reading reading = Reading::full;
    std::optional<Revision> revision; ///< instead of today's state
    /// Where the framework of a revision is found.
    std::function<Result<FrameworkLibrary>()> frameworks;
};

/// Today's state at the usual seed, or a revision at its own, from what it froze. Null when cancelled. In any thread.
Result<std::shared_ptr<const Told>> compute(const ExportSource& source, const std::atomic<bool>& cancelled);

} // namespace waymark::ui
