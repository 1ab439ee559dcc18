#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/decision/decision.h"

namespace waymark {

/// The decision that a file's text holds, brought forward from older formats, or every fault in it with its place.
/// Answers need not fit the framework (core/decision/reconcile), since that may be another version. `fileName` only
/// names the source in the errors.
Result<Decision> loadDecision(std::string_view text, const std::string& fileName);

/// The text of a decision's file. What `saveDecision` wrote, it writes again byte for byte after `loadDecision`.
std::string saveDecision(const Decision& decision);

} // namespace waymark
