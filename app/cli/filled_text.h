#pragma once

#include <string>

#include <CLI/CLI.hpp>

namespace waymark::cli {

/// Refuses an argument that is not UTF-8 or in which there is nothing to read; `expected` says what should stand there.
CLI::Validator filledText(const std::string& expected);

/// Refuses an argument that is not UTF-8: a decision could not hold it.
CLI::Validator utf8Text();

} // namespace waymark::cli
