#include "app/desktop/session_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace waymark::app {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SessionDialogs", text);
}

QString decisionFiles()
{
    return tr("Waymark decisions (*.waymark)") + QStringLiteral(";;") + tr("All files (*)");
}

UnsavedChoice askAboutChanges(QWidget* parent, const QString& title)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("unsavedChanges"));
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    box.setText(tr("Save the changes to '%1'?").arg(title));
    box.setInformativeText(tr("Without saving, what changed since the last save is lost."));
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
    const QString imports = tr("Modules and CPU profiles (*go.mod *.pprof *.prof *.pb.gz)");
    return QFileDialog::getOpenFileName(
        parent, tr("Open decision"), QString(), decisionFiles() + QStringLiteral(";;") + imports);
}

QString askForFolder(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getExistingDirectory(parent, tr("Folder of decisions"), suggestion);
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
