#include "ui/shell/window_dialogs.h"

#include <algorithm>
#include <iterator>

#include <QAction>

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/document/decision_document.h"
#include "ui/shell/page_help.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workspace.h"

namespace waymark::ui {

namespace {

QString helpTitle(const Workspace* workspace)
{
    return workspace ? workspace->steps()[workspace->currentStep()].title : HelpDialog::tr("Start");
}

void open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void openPalette(const WindowActions& actions, const DecisionDocument* document, Workspace* workspace, QWidget* window)
{
    std::vector<PaletteEntry> entries = entriesFor(actions.all());
    if (document && workspace) {
        std::vector<PaletteEntry> questions = entriesFor(*document, *workspace);
        std::move(questions.begin(), questions.end(), std::back_inserter(entries));
    }
    open(new CommandPalette(std::move(entries), window));
}

void openHelp(const DecisionDocument* document, const Workspace* workspace, QWidget* window)
{
    const auto sections = document && workspace
        ? helpFor(document->framework(), workspace->steps()[workspace->currentStep()])
        : helpForStart();
    open(new HelpDialog(helpTitle(workspace), sections, window));
}

void openShortcuts(const WindowActions& actions, QWidget* window)
{
    std::vector<Shortcut> shortcuts;
    for (const QAction* action : actions.all())
        shortcuts.push_back(
            {plainText(*action), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    open(new ShortcutsDialog(shortcuts, window));
}

void openAbout(const QStringList& diagnostics, QWidget* window)
{
    open(new AboutDialog(diagnostics, window));
}

} // namespace waymark::ui
