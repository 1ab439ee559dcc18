#pragma once

#include <string>

#include <QObject>
#include <QString>

#include "app/desktop/disk_watch.h"
#include "app/desktop/recovery_store.h"
#include "app/desktop/session_dialogs.h"
#include "core/base/result.h"

namespace waymark::ui {
class DecisionDocument;
class MainWindow;
class Texts;
} // namespace waymark::ui

namespace waymark {
struct SavedDecision;
}

namespace waymark::app {

/// Where the open decision is saved: under which name, and whether somebody else wrote there meanwhile. What comes of
/// a save is said in the window's notices; nothing counts as saved before it is.
class DocumentFile : public QObject {
    Q_OBJECT
public:
    DocumentFile(ui::MainWindow& window, const ui::Texts& texts, SessionDialogs dialogs, QObject* parent);

    /// From now on it is about this document, of which that version is known on disk.
    void adopt(ui::DecisionDocument& document, const RecoveryOrigin& origin);
    /// No document any more.
    void release();
    /// The file's path, empty if there is none yet, and the hash of the version that is known.
    RecoveryOrigin origin() const;

    // All say whether the decision is saved now.
    bool save();      ///< asks for a name if there is none; does not overwrite what somebody else wrote
    bool overwrite(); ///< the same, but does
    bool saveAs();
    /// Writes a copy under another name; the decision stays as unsaved as it was.
    bool saveCopy();

Q_SIGNALS:
    void saved(const QString& path);
    /// The version on disk is wanted instead of the one that is open.
    void reloadWanted(const QString& path);

private:
    QString askForName(const QString& caption) const;
    QString suggestedPath() const;
    bool writeTo(const QString& path);
    void noteSaved(const QString& path, const SavedDecision& outcome);
    void tellRefused(const QString& path, const Errors& errors);
    void tellOutcome(const QString& path, const SavedDecision& outcome);
    void tellChanged(OnDisk now);

    ui::MainWindow& m_window;
    const ui::Texts& m_texts;
    SessionDialogs m_dialogs;
    ui::DecisionDocument* m_document = nullptr;
    DiskWatch m_watch;
};

} // namespace waymark::app
