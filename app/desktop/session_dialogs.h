#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace waymark::app {

enum class UnsavedChoice { save, discard, cancel };

/// What the session must ask and cannot go on without an answer; a seam for tests. An empty path means 'cancelled'.
struct SessionDialogs {
    std::function<UnsavedChoice(QWidget* parent, const QString& title)> askAboutChanges;
    std::function<QString(QWidget* parent)> askForFileToOpen;
    std::function<QString(QWidget* parent, const QString& suggestion)> askForFolder;
    /// `suggestion`: full path that the dialog starts with. Asks before an existing file is overwritten.
    std::function<QString(QWidget* parent, const QString& caption, const QString& suggestion)> askForFileToSave;
};

/// The dialogs that users see.
SessionDialogs usualDialogs();

} // namespace waymark::app
