#include "ui/shell/export_desk.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

#include "ui/export/export_dialog.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/typed_text.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workspace.h"

namespace waymark::ui {
namespace {

const QString kExportKey = QStringLiteral("export");

} // namespace

ExportDesk::ExportDesk(const Parts& parts) : QObject(&parts.workspace), m_parts(parts)
{
    connect(m_parts.actions[Command::exportDecision], &QAction::triggered, this, [this] {
        takeTypedText(*m_parts.workspace.window());
        exportDecision();
    });
}

void ExportDesk::exportDecision(std::optional<int> revision)
{
    const auto frameworks = [folder = m_parts.workspace.resources()] {
        return FrameworkLibrary::open(folder + "/frameworks");
    };
    auto* dialog =
        new ExportDialog({m_parts.document, m_parts.texts, m_parts.settings, frameworks}, revision, &m_parts.workspace);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, &ExportDesk::tellExported);
    connect(dialog, &ExportDialog::failed, this, &ExportDesk::tellNotExported);
    dialog->open();
}

void ExportDesk::tellExported(const Exported& what)
{
    const QString folder = QDir::toNativeSeparators(what.folder);
    QStringList lines(what.names.size() == 1 ? tr("Exported “%1” to %2").arg(what.names.front(), folder)
                                             : tr("Exported %1 files to %2").arg(what.names.size()).arg(folder));
    lines << what.warnings;
    const auto show = [folder = what.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); };
    const Severity severity = what.warnings.isEmpty() ? Severity::information : Severity::warning;
    m_parts.notices.showNotice({kExportKey, severity, lines.join(u'\n'), {{tr("Show in folder"), show}}});
}

void ExportDesk::tellNotExported(const QString& why)
{
    m_parts.notices.showNotice({kExportKey, Severity::error, tr("Not exported. %1").arg(why),
        {{tr("Export again…"), [this] { exportDecision(); }}}});
}

} // namespace waymark::ui
