#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QString>

#include "app/desktop/file_session.h"
#include "tests/support/temporary_folder.h"
#include "ui/document/decision_document.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"
#include "ui/text/texts.h"

namespace waymark::test {

/// What the user would say when asked, and how often that happened.
struct UserReplies {
    app::UnsavedChoice aboutChanges = app::UnsavedChoice::cancel;
    QString fileToOpen;
    QString folder;
    QString fileToSave;
    int askedAboutChanges = 0;
};

/// A session with a window on the shipped framework, in a folder of its own.
class SessionBench {
public:
    explicit SessionBench(const std::string& frameworks = WAYMARK_RESOURCES "/frameworks");
    ~SessionBench();

    /// A file in the bench's folder, as a path for Qt.
    QString path(const char* name) const;
    /// Writes a decision without answers of that title; its path.
    QString writeDecision(const char* name, const char* title);
    /// Chooses an option of a question, which makes the document unsaved.
    void choose(const char* question, const char* option);
    /// All notices as one text.
    QString notices() const;
    /// Presses a notice's button.
    void press(const QString& buttonText);
    bool isClean() const;

    const TemporaryFolder folder;
    UserReplies answers;
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<ui::Texts> texts;
    std::unique_ptr<app::RecoveryStore> recovery;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<app::FileSession> session;
};

} // namespace waymark::test
