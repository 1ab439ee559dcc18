#include "ui/scenarios/comparison_table.h"

#include <algorithm>

#include <QHeaderView>
#include <QScrollBar>

#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

// Times the page margin, so that they grow with the zoom.
constexpr int kNames = 7;
constexpr int kLeastColumn = 4;

QTableWidgetItem* headerItem(const QString& name)
{
    auto* item = new QTableWidgetItem(name);
    item->setToolTip(plainToolTip(name)); // it is elided where it does not fit
    return item;
}

} // namespace

ComparisonTable::ComparisonTable(QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("comparison"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(true);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        header->setTextElideMode(Qt::ElideRight);
        header->setHighlightSections(false);
        header->setSectionsClickable(false);
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setMinimumSectionSize(1);
    }
    followTheme(this, [this] { fill(); });
}

void ComparisonTable::showComparison(const QStringList& columns, const QList<ComparedRow>& rows)
{
    m_columns = columns;
    m_rows = rows;
    fill();
}

void ComparisonTable::fill()
{
    setColumnCount(int(m_columns.size()));
    setRowCount(int(m_rows.size()));
    for (int column = 0; column < columnCount(); ++column)
        setHorizontalHeaderItem(column, headerItem(m_columns[column]));
    for (int row = 0; row < rowCount(); ++row)
        fillRow(row);
    verticalHeader()->setFixedWidth(kNames * space::page());
    fit();
}

void ComparisonTable::fillRow(int row)
{
    const Theme& theme = Theme::of(palette());
    const ComparedRow& shown = m_rows[row];
    QTableWidgetItem* name = headerItem(shown.name);
    if (shown.cells.isEmpty())
        name->setFont(textFont(TextStyle::strong));
    setVerticalHeaderItem(row, name);
    for (int column = 0; column < columnCount(); ++column) {
        const ComparedCell cell = shown.cells.value(column);
        auto* item = new QTableWidgetItem(cell.differs ? tr("≠ %1").arg(cell.text) : cell.text);
        item->setToolTip(plainToolTip(cell.text));
        if (shown.cells.isEmpty())
            item->setFlags(Qt::NoItemFlags);
        else if (cell.text.isEmpty())
            item->setText(QStringLiteral("…"));
        if (cell.differs) {
            item->setFont(textFont(TextStyle::strong));
            item->setBackground(theme.selected);
            item->setData(Qt::AccessibleTextRole, tr("%1, differs from the first column").arg(cell.text));
        }
        setItem(row, column, item);
    }
}

void ComparisonTable::fit()
{
    if (columnCount() == 0)
        return;
    const int room = width() - kNames * space::page() - verticalScrollBar()->sizeHint().width() - 2 * frameWidth();
    const int each = std::max(kLeastColumn * space::page(), room / columnCount());
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, each);
    resizeRowsToContents();
}

void ComparisonTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

} // namespace waymark::ui
