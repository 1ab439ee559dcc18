#pragma once

#include <memory>

#include <CLI/CLI.hpp>

namespace waymark::cli {

enum class OutputForm { text, json };

/// Adds `--json` to a command; what it comes to stands in the result once the arguments are read.
std::shared_ptr<const OutputForm> addJsonFlag(CLI::App& command);

} // namespace waymark::cli
