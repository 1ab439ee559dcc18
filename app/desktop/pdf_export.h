#pragma once

#include "app/desktop/command_line.h"
#include "app/desktop/decision_file.h"
#include "core/base/message_catalogue.h"
#include "core/base/result.h"

namespace waymark::app {

/// Studies a decision and writes its report as PDF into the requested file, durably, and nothing elsewhere; of a
/// recorded decision it tells of the newest revision. The file of the decision itself is refused. Needs a
/// QGuiApplication.
Result<Saved> writePdf(const OpenedDecision& opened, const CommandLine& line, const MessageCatalogue& words);

} // namespace waymark::app
