#pragma once

#include <string>

#include "app/cli/session.h"
#include "core/base/durable_file.h"
#include "core/decision/decision_file.h"

namespace waymark::cli {

/// Reads a decision and finds its framework. What differs from the framework it was made with goes out as warnings.
Result<OpenedDecision> openDecision(const std::string& path, Session& session);

/// A decision for a file and what becomes of the version that stands there.
struct DecisionToStore {
    const std::string& path;
    const Decision& decision;
    Backup backup = Backup::none;
};

/// Writes it durably and passes on what the save has to say.
ExitStatus storeDecision(const DecisionToStore& wanted, const Session& session);

} // namespace waymark::cli
