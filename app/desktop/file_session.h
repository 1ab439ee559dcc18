#pragma once

#include <memory>
#include <string>

#include <QObject>
#include <QString>

#include "app/desktop/decision_folder.h"
#include "app/desktop/document_file.h"
#include "app/desktop/recovery_keeper.h"
#include "app/desktop/recovery_store.h"
#include "app/desktop/reopening_notice.h"
#include "app/desktop/session_dialogs.h"
#include "core/base/clock.h"
#include "core/framework/estimator.h"
#include "core/framework/framework_library.h"

namespace waymark::ui {
class DecisionDocument;
class MainWindow;
class Settings;
class Texts;
} // namespace waymark::ui

namespace waymark {
struct FoundFramework;
struct OpenedDecision;
} // namespace waymark

namespace waymark::app {

/// What a session works with. The references must outlive it.
struct SessionParts {
    ui::MainWindow& window;
    const ui::Texts& texts;
    ui::Settings& settings;
    RecoveryStore& recovery;
    FrameworkLibrary library;
    QString exampleFolder;
    SessionDialogs dialogs;
    Clock clock;
};

/// One window's way with files: fulfils its wishes, owns the open document, and loses nothing on the way.
class FileSession : public QObject {
    Q_OBJECT
public:
    FileSession(SessionParts parts, QObject* parent = nullptr);
    ~FileSession() override;

    /// Opens `path`, or the start page if it is empty, and offers what a crash left behind.
    void start(const QString& path);

    // All say whether that is what is open now; if not, all is as it was and a notice tells why.
    bool create();
    /// A file that an estimator reads goes to the decision that is open.
    bool open(const QString& path);
    bool openExample(const QString& path);
    /// Goes back to the start page.
    bool close();
    /// Whether nothing would be lost; asks if something would.
    bool mayClose();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectWindow();
    bool import(EstimatorKind kind, const QString& path);
    bool read(const QString& path, const std::function<void(OpenedDecision&&)>& then);
    void show(std::unique_ptr<ui::DecisionDocument> document, const RecoveryOrigin& origin);
    void showOpened(OpenedDecision&& opened, const RecoveryOrigin& origin);
    void tellToday(const FoundFramework& used);
    void moveTo(const FrameworkPointer& framework);
    void showFile(OpenedDecision&& opened, const QString& path);
    bool settleChanges();
    void reload(const QString& path);
    void offerRecovery();
    void offer(const RecoveryCopy& copy);
    void recover(const RecoveryCopy& copy);
    void remember(const QString& path);
    void showStartContent();
    void describeStartContent();
    void chooseFolder();
    void compareFiles(const QString& first, const QString& second);
    void tellRefused(const QString& path, const Errors& errors);

    SessionParts m_parts;
    std::unique_ptr<ui::DecisionDocument> m_document;
    DocumentFile m_file;
    RecoveryKeeper m_keeper;
    FolderReader m_folderReader;
    ReopeningTeller m_reopening;
    ui::StartContent m_startContent;
};

} // namespace waymark::app
