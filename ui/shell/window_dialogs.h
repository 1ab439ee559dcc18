#pragma once

#include <QStringList>

class QWidget;

namespace waymark::ui {

class DecisionDocument;
class WindowActions;
class Workspace;

// The window's own dialogs. Each is opened, not waited for, and goes when it is closed.

/// The palette, with every action; with a decision open, with its questions too.
void openPalette(const WindowActions& actions, const DecisionDocument* document, Workspace* workspace, QWidget* window);
void openAbout(const QStringList& diagnostics, QWidget* window);

} // namespace waymark::ui
