#pragma once

#include <QString>

#include "core/framework/framework_library.h"
#include "ui/settings/settings.h"
#include "ui/shell/start_content.h"

namespace waymark::app {

/// The start page without opening any of the recent files: their disks may be slow or gone.
ui::StartContent quickStartContent(const ui::Settings& settings, const QString& exampleFolder);

/// Fills in what only opening and assessing the recent files and the examples tells.
void describeFiles(ui::StartContent& content, FrameworkLibrary& library);

} // namespace waymark::app
