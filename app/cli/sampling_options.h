#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <CLI/CLI.hpp>

#include "core/smaa/sample.h"

namespace waymark::cli {

/// What the arguments say of regime, worlds and seed; what they leave open is for the input or the defaults.
struct SamplingOptions {
    std::optional<Regime> regime;
    std::optional<std::uint64_t> worlds;
    std::optional<std::uint64_t> seed;
};

/// Adds `--regime`, `--worlds` and `--seed` to a command; filled in once the arguments are read.
std::shared_ptr<const SamplingOptions> addSamplingOptions(CLI::App& command);

} // namespace waymark::cli
