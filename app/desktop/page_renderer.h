#pragma once

#include <string>
#include <vector>

#include "app/desktop/command_line.h"
#include "app/desktop/resources.h"
#include "core/base/result.h"
#include "core/decision/decision_file.h"

namespace waymark::app {

/// Writes the start page, every page of a decision, every chart and every slide as PNG into the requested folder, and
/// says which files those are: `00-start.png`, then by their place on the way (`01-…`), `chart-….png`, and
/// `estimate-….png` for each estimate that the decision holds, `slide-01.png` and so on. A page without anything to ask
/// is left out. Pages and slides have the requested size times the requested scale, charts the size they have on the
/// verdict's page, times the same. `file` is where the decision was read from. Needs a QApplication; touches no
/// settings of the user.
Result<std::vector<std::string>> renderPages(
    const OpenedDecision& opened, const std::string& file, const RenderRequest& request, const Resources& resources);

} // namespace waymark::app
