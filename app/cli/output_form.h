#pragma once

#include <memory>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/session.h"
#include "core/base/document_json.h"

namespace waymark::cli {

enum class OutputForm { text, json };

/// What is said, as a list of texts.
Json sentences(const std::vector<Message>& messages, const Session& session);

/// Adds `--json` to a command; what it comes to stands in the result once the arguments are read.
std::shared_ptr<const OutputForm> addJsonFlag(CLI::App& command);

} // namespace waymark::cli
