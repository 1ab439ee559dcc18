#pragma once

#include "app/desktop/command_line.h"
#include "app/desktop/resources.h"
#include "core/base/durable_file.h"
#include "core/base/result.h"
#include "core/decision/decision_file.h"

namespace waymark::app {

/// Writes the report of a decision as PDF into the requested file, durably, and nothing elsewhere: of its newest
/// revision if that was recorded of what stands there today, else of today's state. The file of the decision itself is
/// refused, and so, unless asked for, is what is there already. Needs a QGuiApplication.
Result<Saved> writePdf(const OpenedDecision& opened, const PdfRequest& request, const Resources& resources);

} // namespace waymark::app
