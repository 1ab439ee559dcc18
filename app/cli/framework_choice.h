#pragma once

#include "app/cli/session.h"

namespace waymark::cli {

/// Says that no framework of that id ships, and which do.
ExitStatus unknownFramework(const FrameworkId& id, const Session& session);

} // namespace waymark::cli
