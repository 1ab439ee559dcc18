#include "ui/pages/weighing/pair_matrix.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/pages/weighing/saaty_scale.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

PairMatrix::PairMatrix(const Framework& framework, QWidget* parent)
    : QTableView(parent),
      m_table(new PairTable(framework, this))
{
    setObjectName(QStringLiteral("pairs.table"));
    setAccessibleName(tr("All comparisons: how many times as much the row counts as the column"));
    setProperty("dense", true);
    setModel(m_table);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setSectionsClickable(false);
        header->setMinimumSectionSize(1);
    }
    followTheme(this, [this] { fit(); });
}

/// As high as its rows; the page scrolls.
void PairMatrix::fit()
{
    const int line = fontMetrics().height() + 2 * space::small();
    horizontalHeader()->setDefaultSectionSize(fontMetrics().horizontalAdvance(QStringLiteral("1/9")) + space::large());
    verticalHeader()->setDefaultSectionSize(line);
    verticalHeader()->setMaximumWidth(7 * line);
    const int bar = horizontalScrollBar()->sizeHint().height();
    setFixedHeight(horizontalHeader()->sizeHint().height() + m_table->rowCount() * line + bar + 2 * frameWidth());
}

void PairMatrix::showPairs(const PairState& state, const Priorities& priorities)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const int before = m_table->rowCount();
    m_table->showPairs(state, priorities);
    if (before != m_table->rowCount())
        fit();
}

void PairMatrix::showCurrent(const ComparedPair& pair)
{
    const QScopedValueRollback showing(m_isShowing, true);
    setCurrentIndex(m_table->indexOf(pair));
}

void PairMatrix::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const auto pair = m_table->pairAt(current);
    if (pair && !m_isShowing)
        Q_EMIT pairWanted(*pair);
}

void PairMatrix::keyPressEvent(QKeyEvent* event)
{
    const auto pair = m_table->pairAt(currentIndex());
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (!pair || !isPlain)
        return QTableView::keyPressEvent(event);
    if (const auto step = stepByKey(event->key(), m_table->stepAt(currentIndex())))
        Q_EMIT stepWanted(*pair, step);
    else if (event->key() == Qt::Key_0 || event->key() == Qt::Key_Delete)
        Q_EMIT stepWanted(*pair, std::nullopt);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT questionWanted();
    else
        QTableView::keyPressEvent(event);
}

/// The wheel scrolls the page.
void PairMatrix::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace waymark::ui
