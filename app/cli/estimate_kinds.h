#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"

namespace waymark::cli {

/// Adds the estimator of library coverage to the command `estimate`.
void addCoverageEstimate(CLI::App& estimate, Task& task);

} // namespace waymark::cli
