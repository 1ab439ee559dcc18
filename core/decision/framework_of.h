#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/decision/decision.h"
#include "core/decision/reconcile.h"
#include "core/framework/framework_library.h"

namespace waymark {

enum class FrameworkSource {
    shipped,      ///< the very one the decision was made with
    embedded,     ///< the one that the decision's file brings along
    otherContent, ///< the version of that name, but with another content than it had
    newest,       ///< the newest version of that framework
};

/// The framework a decision is used with, and what that means for its answers.
struct FoundFramework {
    FrameworkPointer framework;
    FrameworkSource source = FrameworkSource::shipped;
    Reconciliation reconciliation;
};

/// Looks for a decision's framework where `FrameworkSource` says, in that order. An embedded one is outside data and
/// checked as such. The errors have pointers into the decision's file but no file or line: see `locateAll`.
Result<FoundFramework> frameworkOf(const Decision& decision, FrameworkLibrary& library);

/// The newest version that ships of a decision's framework, if it is newer than the one that the decision is used with,
/// and what moving to it would mean; `setFramework` (core/decision/edit_decision) moves.
std::optional<FoundFramework> newerFramework(
    const FoundFramework& used, const Decision& decision, FrameworkLibrary& library);

} // namespace waymark
