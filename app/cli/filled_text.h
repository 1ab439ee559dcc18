#pragma once

#include <string>

#include <CLI/CLI.hpp>

namespace waymark::cli {

/// Refuses an argument in which there is nothing to read; `expected` says what should stand there.
CLI::Validator filledText(const std::string& expected);

} // namespace waymark::cli
