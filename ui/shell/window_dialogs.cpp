#include "ui/shell/window_dialogs.h"

#include <algorithm>
#include <iterator>

#include "ui/dialogs/about_dialog.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workspace.h"

namespace waymark::ui {

namespace {

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

void openAbout(const QStringList& diagnostics, QWidget* window)
{
    open(new AboutDialog(diagnostics, window));
}

} // namespace waymark::ui
