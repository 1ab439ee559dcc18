#pragma once

#include <string>

#include "app/cli/session.h"

namespace waymark::cli {

/// Says that no framework of that id ships, and which do.
ExitStatus unknownFramework(const FrameworkId& id, const Session& session);

/// A framework that was asked for, or why there is none, which has been said.
struct ChosenFramework {
    FrameworkPointer pointer; ///< null: none
    ExitStatus status = ExitStatus::done;
};

/// The newest version of a framework by id; an empty one means the only one that ships.
ChosenFramework chooseFramework(const std::string& id, Session& session);

} // namespace waymark::cli
