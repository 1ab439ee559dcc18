#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"

namespace waymark::cli {

// Each adds one format of file to the command `import`.
void addGoModImport(CLI::App& import, Task& task);
void addProfileImport(CLI::App& import, Task& task);

} // namespace waymark::cli
