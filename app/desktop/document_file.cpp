#include "app/desktop/document_file.h"

#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUndoStack>

#include "app/desktop/fault_text.h"
#include "core/decision/decision_file.h"
#include "ui/document/decision_document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/text/file_name.h"
#include "ui/text/texts.h"

namespace waymark::app {
namespace {

constexpr SaveOptions kWithBackup{Backup::previousVersion, Readers::asUsual};

const QString kSaveKey = QStringLiteral("save");
const QString kDiskKey = QStringLiteral("disk");

} // namespace

DocumentFile::DocumentFile(ui::MainWindow& window, const ui::Texts& texts, SessionDialogs dialogs, QObject* parent)
    : QObject(parent),
      m_window(window),
      m_texts(texts),
      m_dialogs(std::move(dialogs)),
      m_watch(this)
{
    connect(&m_watch, &DiskWatch::changedUnderneath, this, &DocumentFile::tellChanged);
}

void DocumentFile::adopt(ui::DecisionDocument& document, const RecoveryOrigin& origin)
{
    m_document = &document;
    m_watch.watch(origin.path, origin.hash);
    m_window.setFileName(origin.path);
    m_window.notices().closeNotice(kSaveKey);
    m_window.notices().closeNotice(kDiskKey);
}

void DocumentFile::release()
{
    m_document = nullptr;
    m_watch.watch({}, {});
    m_window.setFileName({});
    m_window.notices().closeNotice(kSaveKey);
    m_window.notices().closeNotice(kDiskKey);
}

RecoveryOrigin DocumentFile::origin() const
{
    return {m_watch.path(), m_watch.knownHash()};
}

bool DocumentFile::save()
{
    if (!m_document)
        return false;
    if (m_watch.path().isEmpty())
        return saveAs();
    if (m_watch.look() == OnDisk::changed) {
        tellChanged(OnDisk::changed);
        return false;
    }
    return overwrite();
}

bool DocumentFile::overwrite()
{
    return m_document && writeTo(m_watch.path());
}

bool DocumentFile::saveAs()
{
    const QString path = askForName(tr("Save decision"));
    return !path.isEmpty() && writeTo(path);
}

bool DocumentFile::saveCopy()
{
    const QString path = askForName(tr("Save a copy"));
    if (path.isEmpty())
        return false;
    // A copy over the decision's own file is a save like any other.
    if (path == m_watch.path())
        return save();
    const Result<SavedDecision> outcome = saveDecisionFile(ui::nativePath(path), m_document->stored(), kWithBackup);
    if (!outcome) {
        tellRefused(path, outcome.errors());
        return false;
    }
    tellOutcome(path, *outcome);
    return true;
}

QString DocumentFile::askForName(const QString& caption) const
{
    if (!m_document)
        return {};
    const QString chosen = m_dialogs.askForFileToSave(&m_window, caption, suggestedPath());
    return chosen.isEmpty() ? chosen : QDir::cleanPath(QFileInfo(chosen).absoluteFilePath());
}

QString DocumentFile::suggestedPath() const
{
    if (!m_watch.path().isEmpty())
        return m_watch.path();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder + u'/' + ui::fileNameFrom(ui::plain(m_document->decision().title), QStringLiteral("decision"))
        + QStringLiteral(".waymark");
}

bool DocumentFile::writeTo(const QString& path)
{
    const Result<SavedDecision> outcome = saveDecisionFile(ui::nativePath(path), m_document->stored(), kWithBackup);
    if (!outcome) {
        tellRefused(path, outcome.errors());
        return false;
    }
    noteSaved(path, *outcome);
    return true;
}

/// Only here, after the bytes are safe, do the unsaved changes count as saved.
void DocumentFile::noteSaved(const QString& path, const SavedDecision& outcome)
{
    m_watch.watch(path, outcome.hash);
    m_window.setFileName(path);
    m_window.notices().closeNotice(kDiskKey);
    tellOutcome(path, outcome);
    m_document->undoStack().setClean();
    Q_EMIT saved(path);
}

void DocumentFile::tellRefused(const QString& path, const Errors& errors)
{
    const QString text = tr("'%1': %2").arg(QFileInfo(path).fileName(), faultText(errors, m_texts));
    m_window.notices().showNotice({kSaveKey, ui::Severity::error, text, {{tr("Save as…"), [this] { saveAs(); }}}});
}

void DocumentFile::tellOutcome(const QString& path, const SavedDecision& outcome)
{
    QStringList lines;
    for (const Message& warning : outcome.saved.warnings)
        lines.push_back(m_texts.say(warning));
    if (lines.isEmpty()) {
        m_window.notices().closeNotice(kSaveKey);
        return;
    }
    const QString text = tr("'%1': %2").arg(QFileInfo(path).fileName(), lines.join(u'\n'));
    m_window.notices().showNotice({kSaveKey, ui::Severity::warning, text, {}});
}

void DocumentFile::tellChanged(OnDisk now)
{
    const QString name = QFileInfo(m_watch.path()).fileName();
    const ui::NoticeAction saveAsAction{tr("Save as…"), [this] { saveAs(); }};
    if (now == OnDisk::gone) {
        m_window.notices().showNotice({kDiskKey, ui::Severity::warning,
            tr("'%1' is gone from the disk. Saving writes it again.").arg(name), {saveAsAction}});
        return;
    }
    const bool hasChanges = m_document && !m_document->undoStack().isClean();
    const QString reload = hasChanges ? tr("Reload, losing my changes") : tr("Reload");
    m_window.notices().showNotice({kDiskKey, ui::Severity::warning,
        tr("'%1' was changed on disk by another program. It has not been overwritten.").arg(name),
        {{reload, [this] { Q_EMIT reloadWanted(m_watch.path()); }}, saveAsAction,
            {tr("Overwrite"), [this] { overwrite(); }}}});
}

} // namespace waymark::app
