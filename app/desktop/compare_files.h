#pragma once

#include <vector>

#include <QString>

#include "core/base/result.h"
#include "core/decision/decision_file.h"
#include "ui/scenarios/compare_dialog.h"

namespace waymark::app {

/// A decision that is held against others, and where it stands.
struct ComparedFile {
    QString path;
    OpenedDecision opened;
};

/// What shows decisions of files side by side, each under its title; at least one. The errors say why core does not
/// compare them: they were made with different frameworks or versions.
Result<ui::ComparedThings> sideBySide(const std::vector<ComparedFile>& files);

} // namespace waymark::app
