#pragma once

#include <string>

#include "core/base/durable_file.h"
#include "core/base/result.h"
#include "core/decision/decision.h"
#include "core/decision/framework_of.h"
#include "core/framework/framework_library.h"

namespace waymark {

/// A decision as its file holds it, with the framework to use it with.
struct OpenedDecision {
    std::string path;
    Decision decision;
    FoundFramework found;
    std::string hash; ///< SHA-256 of the file's bytes

    const Framework& framework() const { return *found.framework; }
};

/// Reads a decision's file; the errors name every fault with its place.
Result<OpenedDecision> openDecisionFile(const std::string& path, FrameworkLibrary& library);

/// What a save of a decision came to.
struct SavedDecision {
    Saved saved;
    std::string hash; ///< SHA-256 of the bytes that were written
};

/// Writes a decision durably. Before anything is touched, the text is read again and must give the same decision.
Result<SavedDecision> saveDecisionFile(const std::string& path, const Decision& decision, const SaveOptions& options);

/// SHA-256 of what stands in a file now; empty if nothing can be read there.
std::string hashOfFile(const std::string& path);

} // namespace waymark
