#pragma once

#include <memory>
#include <string>

#include "core/base/message_catalogue.h"
#include "core/report/report.h"
#include "ui/report/strip.h"

namespace waymark::ui {

/// A report before it is on pages.
struct ReportStrips {
    Strips strips;                            ///< front matter with the contents, then section by section
    std::shared_ptr<std::vector<int>> pageOf; ///< by section; the contents print these, once somebody has set them
};

ReportStrips reportStrips(const Report& report, const MessageCatalogue& words, double width);

} // namespace waymark::ui
