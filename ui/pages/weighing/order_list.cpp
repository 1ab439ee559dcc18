#include "ui/pages/weighing/order_list.h"

#include <algorithm>
#include <cstdlib>

#include <QApplication>
#include <QMouseEvent>
#include <QVBoxLayout>

#include "ui/pages/weighing/criterion_input.h"
#include "ui/pages/weighing/criterion_row.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

OrderList::OrderList(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this)), m_gap(new QFrame(this))
{
    setProperty("card", true);
    m_gap->setAutoFillBackground(true);
    m_gap->hide();
    followTheme(this, [this] { applySpacing(); });
}

void OrderList::applySpacing()
{
    m_column->setContentsMargins(space::large(), space::small(), space::large(), space::small());
    m_column->setSpacing(space::tiny());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Theme::of(colours).accent);
    m_gap->setPalette(colours);
}

void OrderList::addRow(CriterionRow* row)
{
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_places.push_back({row, line});
    row->setParent(this);
    row->installEventFilter(this);
}

void OrderList::showOrder(const std::vector<CriterionIndex>& order, std::size_t draggable)
{
    m_draggable = draggable;
    for (std::size_t place = 0; place < order.size(); ++place)
        row(order[place]).setCursor(place < draggable ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (order == m_order)
        return;
    m_order = order;
    QWidget* before = nullptr;
    for (const CriterionIndex criterion : m_order) {
        const Place& place = m_places[criterion.value];
        for (QWidget* part : {static_cast<QWidget*>(place.line), static_cast<QWidget*>(place.row)}) {
            m_column->removeWidget(part);
            m_column->addWidget(part);
        }
        place.line->setVisible(before);
        if (before)
            QWidget::setTabOrder(before, place.row->input());
        before = place.row->input();
    }
}

void OrderList::focusFirst()
{
    if (m_draggable > 0)
        row(m_order.front()).input()->focusInput();
}

void OrderList::moveFocus(CriterionIndex from, int direction)
{
    const auto at = std::find(m_order.begin(), m_order.end(), from) - m_order.begin() + direction;
    if (at < 0 || at >= std::ptrdiff_t(m_draggable))
        return;
    CriterionRow& next = row(m_order[std::size_t(at)]);
    next.input()->focusInput();
    Q_EMIT cameTo(&next);
}

std::optional<std::size_t> OrderList::placeOf(const QObject* row) const
{
    for (std::size_t place = 0; place < m_draggable; ++place)
        if (m_places[m_order[place].value].row == row)
            return place;
    return std::nullopt;
}

/// Before the first row whose middle is below.
std::size_t OrderList::gapAt(int y) const
{
    std::size_t place = 0;
    while (place < m_draggable && row(m_order[place]).geometry().center().y() < y)
        ++place;
    return place;
}

void OrderList::showGap(int y)
{
    const std::size_t gap = gapAt(y);
    const bool isEnd = gap == m_draggable;
    const QRect near = row(m_order[isEnd ? gap - 1 : gap]).geometry();
    const int thick = std::max(2, space::tiny() / 2);
    m_gap->setGeometry(near.left(), isEnd ? near.bottom() : near.top() - thick, near.width(), thick);
    m_gap->show();
    m_gap->raise();
    Q_EMIT cameTo(&row(m_order[isEnd ? gap - 1 : gap]));
}

void OrderList::drop()
{
    const std::size_t from = *m_pressed;
    const std::size_t gap = gapAt(m_gap->geometry().center().y());
    m_gap->hide();
    if (gap != from && gap != from + 1)
        Q_EMIT dropped(m_order[from], gap);
}

bool OrderList::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease)
        return QFrame::eventFilter(watched, event);
    const auto* mouse = static_cast<const QMouseEvent*>(event);
    const bool wasOurs = m_pressed.has_value();
    const int y = mapFromGlobal(mouse->globalPosition().toPoint()).y();
    if (type == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_pressed = placeOf(watched);
        m_pressedAt = y;
        if (m_pressed)
            row(m_order[*m_pressed]).input()->setFocus(Qt::MouseFocusReason);
    } else if (type == QEvent::MouseMove && m_pressed) {
        m_isDragging = m_isDragging || std::abs(y - m_pressedAt) >= QApplication::startDragDistance();
        if (m_isDragging)
            showGap(y);
    } else if (type == QEvent::MouseButtonRelease && m_pressed) {
        if (m_isDragging)
            drop();
        m_isDragging = false;
        m_pressed.reset();
    }
    return wasOurs || m_pressed;
}

} // namespace waymark::ui
