#pragma once

#include <vector>

#include "core/framework/framework.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/shell/steps.h"

namespace waymark::ui {

/// What F1 says on a step: what the page is about, how its answers count, which keys help.
std::vector<HelpSection> helpFor(const Framework& framework, const Step& step);

/// What F1 says on the start page.
std::vector<HelpSection> helpForStart();

} // namespace waymark::ui
