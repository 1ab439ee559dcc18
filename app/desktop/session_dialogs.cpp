#include "app/desktop/session_dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include "ui/text/texts.h"

namespace waymark::app {
namespace {

QString decisionFiles()
{
    return ui::say("Waymark decisions (*.waymark)") + QStringLiteral(";;") + ui::say("All files (*)");
}

UnsavedChoice askAboutChanges(QWidget* parent, const QString& title)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("unsavedChanges"));
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    box.setText(ui::say("Save the changes to '%1'?").arg(title));
    box.setInformativeText(ui::say("Without saving, what changed since the last save is lost."));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return UnsavedChoice::save;
    case QMessageBox::Discard:
        return UnsavedChoice::discard;
    default:
        return UnsavedChoice::cancel;
    }
}

QString askForFileToOpen(QWidget* parent)
{
    const QString imports = ui::say("Modules and CPU profiles (*go.mod *.pprof *.prof *.pb.gz)");
    return QFileDialog::getOpenFileName(
        parent, ui::say("Open decision"), QString(), decisionFiles() + QStringLiteral(";;") + imports);
}

QString askForFolder(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getExistingDirectory(parent, ui::say("Folder of decisions"), suggestion);
}

QString askForFileToSave(QWidget* parent, const QString& caption, const QString& suggestion)
{
    QFileDialog dialog(parent, caption, QFileInfo(suggestion).path(), decisionFiles());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // By the dialog itself, so that it asks about the file that will really be overwritten.
    dialog.setDefaultSuffix(QStringLiteral("waymark"));
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

SessionDialogs usualDialogs()
{
    return {askAboutChanges, askForFileToOpen, askForFolder, askForFileToSave};
}

} // namespace waymark::app
