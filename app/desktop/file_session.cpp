#include "app/desktop/file_session.h"

#include <chrono>
#include <filesystem>
#include <utility>

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>
#include <QUndoStack>

#include "app/desktop/compare_files.h"
#include "app/desktop/fault_text.h"
#include "app/desktop/start_page_content.h"
#include "core/base/save_litter.h"
#include "core/decision/decision_file.h"
#include "core/decision/edit_decision.h"
#include "core/decision/new_decision.h"
#include "ui/document/decision_document.h"
#include "ui/estimators/imports.h"
#include "ui/scenarios/compare_dialog.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/workspace.h"
#include "ui/text/texts.h"

namespace waymark::app {
namespace {

using namespace std::chrono_literals;

const QString kOpenKey = QStringLiteral("open");
const QString kReconciliationKey = QStringLiteral("reconciliation");
const QString kRecoveryKey = QStringLiteral("recovery");

void sweepFolderOf(const QString& path)
{
    const std::string folder = ui::nativePath(QFileInfo(path).absolutePath());
    sweepSaveLitter(folder, std::filesystem::file_time_type::clock::now());
}

} // namespace

FileSession::FileSession(SessionParts parts, QObject* parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_file(m_parts.window, m_parts.texts, m_parts.dialogs, this),
      m_keeper(m_parts.recovery, this),
      m_folderReader(m_parts.texts),
      m_reopening(m_parts.window, m_parts.texts)
{
    connectWindow();
    connect(&m_file, &DocumentFile::reloadWanted, this, &FileSession::reload);
    connect(&m_folderReader, &FolderReader::read, this, [this](const ui::DecisionFolder& folder) {
        m_startContent.folder = folder;
        m_parts.window.setStartContent(m_startContent);
    });
    connect(&m_file, &DocumentFile::saved, this, &FileSession::remember);
    connect(&m_keeper, &RecoveryKeeper::failed, this, [this](const Errors& errors) {
        const QString text = tr("No recovery copy could be kept. %1").arg(faultText(errors, m_parts.texts));
        m_parts.window.notices().showNotice({kRecoveryKey, ui::Severity::warning, text, {}});
    });
}

FileSession::~FileSession()
{
    // The window may live on; it must not ask a session that is gone, nor show its document.
    m_parts.window.setMayClose({});
    if (m_document)
        m_parts.window.showStart();
}

void FileSession::connectWindow()
{
    ui::MainWindow& window = m_parts.window;
    connect(&window, &ui::MainWindow::newWanted, this, &FileSession::create);
    connect(&window, &ui::MainWindow::openPathWanted, this, &FileSession::open);
    connect(&window, &ui::MainWindow::exampleWanted, this, &FileSession::openExample);
    connect(&window, &ui::MainWindow::folderWanted, this, &FileSession::chooseFolder);
    connect(&window, &ui::MainWindow::compareWanted, this, &FileSession::compareFiles);
    connect(&window, &ui::MainWindow::saveWanted, &m_file, &DocumentFile::save);
    connect(&window, &ui::MainWindow::saveAsWanted, &m_file, &DocumentFile::saveAs);
    connect(&window, &ui::MainWindow::saveCopyWanted, &m_file, &DocumentFile::saveCopy);
    connect(&window, &ui::MainWindow::closeDocumentWanted, this, &FileSession::close);
    connect(&window, &ui::MainWindow::quitWanted, &window, &QWidget::close);
    connect(&window, &ui::MainWindow::openWanted, this, [this] {
        const QString path = m_parts.dialogs.askForFileToOpen(&m_parts.window);
        if (!path.isEmpty())
            open(path);
    });
    window.setMayClose([this] { return mayClose(); });
}

void FileSession::start(const QString& path)
{
    showStartContent();
    if (path.isEmpty() || !open(path)) {
        m_parts.window.showStart();
        m_parts.window.installEventFilter(this);
    }
    offerRecovery();
}

/// The first page must not wait for other files: they are looked into once it is painted.
bool FileSession::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0ms, this, &FileSession::describeStartContent);
    }
    return false;
}

bool FileSession::create()
{
    if (!settleChanges())
        return false;
    const std::vector<FrameworkName> shipped = m_parts.library.list();
    const Result<FrameworkPointer> framework =
        m_parts.library.loadNewest(shipped.empty() ? FrameworkId{} : shipped.front().id);
    if (!framework) {
        tellRefused(tr("New decision"), framework.errors());
        return false;
    }
    Decision decision = newDecision(**framework, tr("Untitled decision").toStdString(), m_parts.clock());
    show(std::make_unique<ui::DecisionDocument>(*framework, std::move(decision), m_parts.clock), {});
    return true;
}

bool FileSession::open(const QString& path)
{
    const QString full = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (const std::optional<EstimatorKind> kind = ui::importKindOf(full))
        return import(*kind, full);
    return settleChanges() && read(full, [&](OpenedDecision&& opened) { showFile(std::move(opened), full); });
}

void FileSession::reload(const QString& path)
{
    read(path, [&](OpenedDecision&& opened) { showFile(std::move(opened), path); });
}

bool FileSession::import(EstimatorKind kind, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    ui::Workspace* workspace = m_parts.window.workspace();
    if (!workspace) {
        const QString text = tr("%1 belongs to a decision: open or start one first.").arg(name);
        m_parts.window.notices().showNotice({kOpenKey, ui::Severity::information, text, {}});
        return false;
    }
    const Errors errors = workspace->importFile(kind, path);
    if (errors.empty())
        m_parts.window.notices().closeNotice(kOpenKey);
    else
        tellRefused(name, errors);
    return errors.empty();
}

bool FileSession::openExample(const QString& path)
{
    return settleChanges() && read(path, [&](OpenedDecision&& opened) { showOpened(std::move(opened), {}); });
}

bool FileSession::close()
{
    if (!mayClose())
        return false;
    m_file.release();
    m_reopening.stop();
    for (const QString& key : {kReconciliationKey, kReopeningKey})
        m_parts.window.notices().closeNotice(key);
    m_parts.window.showStart();
    m_document.reset();
    describeStartContent();
    return true;
}

bool FileSession::mayClose()
{
    if (!settleChanges())
        return false;
    m_keeper.stop();
    return true;
}

/// Whether the open document can be let go of: it is saved, or the user gives its changes up.
bool FileSession::settleChanges()
{
    if (!m_document || m_document->undoStack().isClean())
        return true;
    switch (m_parts.dialogs.askAboutChanges(&m_parts.window, ui::plain(m_document->decision().title))) {
    case UnsavedChoice::save:
        return m_file.save();
    case UnsavedChoice::discard:
        return true;
    case UnsavedChoice::cancel:
        break;
    }
    return false;
}

bool FileSession::read(const QString& path, const std::function<void(OpenedDecision&&)>& then)
{
    Result<OpenedDecision> opened = openDecisionFile(ui::nativePath(path), m_parts.library);
    if (!opened) {
        tellRefused(QFileInfo(path).fileName(), opened.errors());
        return false;
    }
    then(*std::move(opened));
    return true;
}

void FileSession::showFile(OpenedDecision&& opened, const QString& path)
{
    const RecoveryOrigin origin{path, opened.hash};
    showOpened(std::move(opened), origin);
    sweepFolderOf(path);
    remember(path);
}

void FileSession::remember(const QString& path)
{
    m_parts.settings.addRecentFile(path);
    // Later: the card or menu entry that opened the file would be replaced while it is still at it.
    QTimer::singleShot(0ms, this, &FileSession::showStartContent);
}

void FileSession::showOpened(OpenedDecision&& opened, const RecoveryOrigin& origin)
{
    QStringList lines;
    for (const Message& message : opened.found.reconciliation.messages)
        lines.push_back(m_parts.texts.say(message));
    show(std::make_unique<ui::DecisionDocument>(opened.found.framework, std::move(opened.decision), m_parts.clock),
        origin);
    if (!lines.isEmpty())
        m_parts.window.notices().showNotice({kReconciliationKey, ui::Severity::information, lines.join(u'\n'), {}});
    tellToday(opened.found);
}

/// What was recorded is looked at again; with a newer version of the framework, if there is one.
void FileSession::tellToday(const FoundFramework& used)
{
    const std::optional<FoundFramework> newer = newerFramework(used, m_document->stored(), m_parts.library);
    const auto framework = newer ? newer->framework : used.framework;
    std::vector<ui::NoticeAction> actions;
    if (newer)
        actions.push_back(
            {tr("Use version %1").arg(ui::plain(framework->version)), [this, framework] { moveTo(framework); }});
    if (!m_document->stored().record.empty())
        return m_reopening.start(*m_document, framework, std::move(actions));
    if (!newer)
        return;
    QStringList lines{
        tr("There is version %1 of “%2” by now.").arg(ui::plain(framework->version), ui::plain(framework->title))};
    for (const Message& message : newer->reconciliation.messages)
        lines << m_parts.texts.say(message);
    m_parts.window.notices().showNotice(
        {kReconciliationKey, ui::Severity::information, lines.join(u'\n'), std::move(actions)});
}

/// To a newer version of the framework; what does not fit there is kept.
void FileSession::moveTo(const FrameworkPointer& framework)
{
    Decision moved = m_document->stored();
    setFramework(moved, referenceTo(*framework));
    show(std::make_unique<ui::DecisionDocument>(framework, std::move(moved), m_parts.clock), m_file.origin());
    m_document->undoStack().resetClean();
    if (!m_document->stored().record.empty())
        m_reopening.start(*m_document, framework, {});
}

void FileSession::show(std::unique_ptr<ui::DecisionDocument> document, const RecoveryOrigin& origin)
{
    m_keeper.stop();
    m_reopening.stop();
    m_parts.window.notices().closeNotice(kReopeningKey);
    m_parts.window.notices().closeNotice(kOpenKey);
    m_parts.window.notices().closeNotice(kReconciliationKey);
    m_parts.window.showDocument(*document);
    std::swap(m_document, document);
    m_file.adopt(*m_document, origin);
    m_keeper.follow(*m_document, [this] { return m_file.origin(); });
}

void FileSession::offerRecovery()
{
    for (const RecoveryCopy& copy : m_parts.recovery.orphans())
        offer(copy);
}

void FileSession::offer(const RecoveryCopy& copy)
{
    const Result<OpenedDecision> opened = openDecisionFile(ui::nativePath(copy.file), m_parts.library);
    const QString title = opened ? ui::plain(opened->decision.title) : QFileInfo(copy.originalPath).fileName();
    const QString when = QLocale().toString(QFileInfo(copy.file).lastModified(), QLocale::ShortFormat);
    const QString text =
        tr("Waymark ended without saving the changes to '%1'. There is a copy of %2.").arg(title, when);
    m_parts.window.notices().showNotice({kRecoveryKey + copy.file, ui::Severity::warning, text,
        {{tr("Recover"), [this, copy] { recover(copy); }}, {tr("Discard"), [copy] { RecoveryStore::discard(copy); }}}});
}

void FileSession::recover(const RecoveryCopy& copy)
{
    const bool shown = settleChanges() && read(copy.file, [&](OpenedDecision&& opened) {
        showOpened(std::move(opened), {copy.originalPath, copy.originHash});
    });
    if (!shown)
        return offer(copy);
    m_document->undoStack().resetClean();
    // The old copy goes only once this run has its own.
    if (m_keeper.update())
        RecoveryStore::discard(copy);
}

void FileSession::showStartContent()
{
    m_startContent = quickStartContent(m_parts.settings, m_parts.exampleFolder);
    m_parts.window.setStartContent(m_startContent);
}

void FileSession::describeStartContent()
{
    m_startContent = quickStartContent(m_parts.settings, m_parts.exampleFolder);
    describeFiles(m_startContent, m_parts.library);
    m_parts.window.setStartContent(m_startContent);
    if (m_startContent.folder)
        m_folderReader.start({m_startContent.folder->path, m_parts.library,
            QDate::fromString(ui::plain(m_parts.clock()).left(10), Qt::ISODate)});
}

/// The folder stands on the start page, so that is where it leads.
void FileSession::chooseFolder()
{
    const QString folder = m_parts.dialogs.askForFolder(&m_parts.window, m_parts.settings.decisionFolder());
    if (folder.isEmpty())
        return;
    m_parts.settings.setDecisionFolder(folder);
    if (m_document)
        close();
    else
        describeStartContent();
}

void FileSession::compareFiles(const QString& first, const QString& second)
{
    std::vector<ComparedFile> files;
    for (const QString& path : {first, second})
        if (!read(path, [&](OpenedDecision&& opened) { files.push_back({path, std::move(opened)}); }))
            return;
    Result<ui::ComparedThings> compared = sideBySide(files);
    if (!compared) {
        const QString text = tr("The two were not compared.\n%1").arg(faultText(compared.errors(), m_parts.texts));
        m_parts.window.notices().showNotice({kOpenKey, ui::Severity::error, text, {}});
        return;
    }
    m_parts.window.notices().closeNotice(kOpenKey);
    auto* dialog = new ui::CompareDialog(*std::move(compared), m_parts.texts, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FileSession::tellRefused(const QString& path, const Errors& errors)
{
    const QString text = tr("'%1' was not opened.\n%2").arg(path, faultText(errors, m_parts.texts));
    m_parts.window.notices().showNotice({kOpenKey, ui::Severity::error, text, {}});
}

} // namespace waymark::app
