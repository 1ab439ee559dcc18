#pragma once

#include <vector>

#include "ui/shell/command_palette.h"

class QAction;

namespace waymark::ui {

class DecisionDocument;
class Workspace;

/// What an action is called without its mnemonic.
QString plainText(const QAction& action);

/// Every action, to be run.
std::vector<PaletteEntry> entriesFor(const std::vector<QAction*>& actions);

/// Every question, to be gone to; a hidden one is listed and says so.
std::vector<PaletteEntry> entriesFor(const DecisionDocument& document, Workspace& workspace);

} // namespace waymark::ui
