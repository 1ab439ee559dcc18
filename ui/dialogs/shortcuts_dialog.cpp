#include "ui/dialogs/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace waymark::ui {

namespace {

/// Keys within a page, which belong to no action.
std::vector<Shortcut> keysWithinPages()
{
    return {
        {ShortcutsDialog::tr("Choose an answer"), ShortcutsDialog::tr("1–9, letters")},
        {ShortcutsDialog::tr("Not sure"), ShortcutsDialog::tr("0")},
        {ShortcutsDialog::tr("Does not apply"), ShortcutsDialog::tr("-")},
        {ShortcutsDialog::tr("Next question, or next page after the last one"), ShortcutsDialog::tr("Enter")},
        {ShortcutsDialog::tr("Move within an answer or the steps"), ShortcutsDialog::tr("Arrow keys")},
        {ShortcutsDialog::tr("While presenting: next, previous slide"), ShortcutsDialog::tr("Right, Left")},
        {ShortcutsDialog::tr("While presenting: a slide by its number"), ShortcutsDialog::tr("1–9")},
        {ShortcutsDialog::tr("While presenting: black screen"), ShortcutsDialog::tr("B")},
        {ShortcutsDialog::tr("While presenting: leave"), ShortcutsDialog::tr("Esc")},
    };
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<Shortcut>& shortcuts, QWidget* parent)
    : QDialog(parent),
      m_table(new QTableWidget(0, 2, this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Keys")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false); // or rows take the height of a column that is not stretched yet
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (const Shortcut& shortcut : keysWithinPages())
        addRow(shortcut);
    for (const Shortcut& shortcut : shortcuts)
        addRow(shortcut);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large(), space::large(), space::large(), space::large());
    column->setSpacing(space::medium());
    column->addWidget(m_table);
    column->addWidget(buttons);
    resize(14 * space::page(), 15 * space::page());
}

void ShortcutsDialog::addRow(const Shortcut& shortcut)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(shortcut.text));
    m_table->setItem(row, 1, new QTableWidgetItem(shortcut.keys));
}

} // namespace waymark::ui
