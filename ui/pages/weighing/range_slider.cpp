#include "ui/pages/weighing/range_slider.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "core/decision/priorities.h"
#include "ui/theme/theme.h"

namespace waymark::ui {
namespace {

constexpr int kStep = 1;
constexpr int kPage = 10;

} // namespace

RangeSlider::RangeSlider(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeSlider::showRange(const PointRange& range)
{
    if (m_range == range)
        return;
    m_range = range;
    update();
}

QSize RangeSlider::sizeHint() const
{
    return {12 * space::medium(), space::large() + space::tiny()};
}

QSize RangeSlider::minimumSizeHint() const
{
    return {8 * space::medium(), sizeHint().height()};
}

double RangeSlider::radius() const
{
    return (space::large() - space::tiny() / 2) / 2.0;
}

double RangeSlider::xOf(double points) const
{
    const double along = std::clamp(points / kMostImportance, 0.0, 1.0) * (width() - 2 * radius());
    return isRightToLeft() ? width() - radius() - along : radius() + along;
}

double RangeSlider::pointsAt(double x) const
{
    const double along = isRightToLeft() ? width() - radius() - x : x - radius();
    return std::round(std::clamp(along / std::max(1.0, width() - 2 * radius()), 0.0, 1.0) * kMostImportance);
}

void RangeSlider::moveTo(End end, double points)
{
    PointRange wanted = m_range;
    if (end == End::low)
        wanted.low = std::clamp(points, 0.0, m_range.high);
    else
        wanted.high = std::clamp(points, m_range.low, kMostImportance);
    m_last = end;
    if (wanted == m_range)
        return;
    showRange(wanted);
    Q_EMIT rangeWanted(wanted);
}

void RangeSlider::paintHandle(QPainter& painter, End end) const
{
    const Theme& theme = Theme::of(palette());
    const bool isFocused = hasFocus() && isEnabled();
    const double rim = space::tiny() / 2.0;
    painter.setPen(QPen(isFocused ? theme.text : isEnabled() ? theme.accent : theme.mutedText, rim));
    painter.setBrush(isFocused ? theme.accent : theme.card);
    painter.drawEllipse(QPointF(xOf(at(end)), height() / 2.0), radius() - rim, radius() - rim);
}

void RangeSlider::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double thick = space::tiny() + space::tiny() / 2.0;
    const double top = (height() - thick) / 2;
    painter.setBrush(theme.track);
    painter.drawRoundedRect(QRectF(0, top, width(), thick), thick / 2, thick / 2);
    painter.setBrush(isEnabled() ? theme.accent : theme.mutedText);
    const double from = xOf(m_range.low);
    const double to = xOf(m_range.high);
    painter.drawRect(QRectF(std::min(from, to), top, std::abs(to - from), thick));
    paintHandle(painter, m_last == End::low ? End::high : End::low);
    paintHandle(painter, m_last);
}

void RangeSlider::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return event->ignore(); // Alt+Left leads back a page
    const End end = event->modifiers() & Qt::ShiftModifier ? End::low : End::high;
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(end, at(end) - forward * kStep);
    case Qt::Key_Right:
        return moveTo(end, at(end) + forward * kStep);
    case Qt::Key_PageUp:
        return moveTo(end, at(end) + kPage);
    case Qt::Key_PageDown:
        return moveTo(end, at(end) - kPage);
    case Qt::Key_Up:
        Q_EMIT neighbourWanted(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT neighbourWanted(1);
        return;
    case Qt::Key_0:
    case Qt::Key_Delete:
        Q_EMIT resetWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// The nearer end; of two in one place the one that can go where it was clicked.
void RangeSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const double points = pointsAt(event->position().x());
    const double middle = m_range.middle();
    m_dragged = points < middle || (points == middle && m_last == End::low) ? End::low : End::high;
    moveTo(*m_dragged, points);
}

void RangeSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged)
        moveTo(*m_dragged, pointsAt(event->position().x()));
}

void RangeSlider::mouseReleaseEvent(QMouseEvent*)
{
    m_dragged.reset();
    Q_EMIT editFinished();
}

void RangeSlider::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    Q_EMIT editFinished();
}

void RangeSlider::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    update();
}

} // namespace waymark::ui
