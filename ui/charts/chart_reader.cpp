#include "ui/charts/chart_reader.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include "ui/charts/chart_theme.h"

namespace waymark::ui {

namespace {

const ChartSpot* spotAt(const ChartSpots& spots, int row, int column)
{
    if (row < 0 || row >= spots.size() || column < 0 || column >= spots[row].size())
        return nullptr;
    return &spots[row][column];
}

} // namespace

ChartReader::ChartReader(const QString& title, std::function<ChartSpots()> spots, QWidget* parent)
    : QWidget(parent),
      m_title(title),
      m_spots(std::move(spots))
{
    setObjectName(QStringLiteral("chart.reader"));
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QString ChartReader::spotText() const
{
    const ChartSpots spots = m_spots();
    const ChartSpot* spot = spotAt(spots, m_place.row, m_place.column);
    return spot ? spot->text : QString();
}

ChartReader::Place ChartReader::placeAt(const QPointF& point) const
{
    const ChartSpots spots = m_spots();
    // What is drawn last lies on top.
    for (int row = static_cast<int>(spots.size()) - 1; row >= 0; --row)
        for (int column = 0; column < spots[row].size(); ++column)
            if (spots[row][column].area.contains(point))
                return {row, column};
    return {};
}

void ChartReader::show(Place place)
{
    const ChartSpots spots = m_spots();
    const ChartSpot* spot = spotAt(spots, place.row, place.column);
    m_place = spot ? place : Place();
    update();
    if (!spot) {
        QToolTip::hideText();
        setAccessibleName(m_title);
        return;
    }
    const QRect area = spot->area.toAlignedRect();
    const QPoint below(area.center().x(), area.bottom());
    QToolTip::showText(mapToGlobal(below), chartToolTip(spot->text), this, area);
    setAccessibleName(tr("%1: %2").arg(m_title, spot->text));
}

void ChartReader::showAllOf(const QRectF& area)
{
    for (QWidget* around = parentWidget(); around; around = around->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(around)) {
            const QPoint centre = mapTo(scroll->widget(), area.center().toPoint());
            scroll->ensureVisible(centre.x(), centre.y(), 0, qRound(area.height() / 2) + space::page());
            return;
        }
}

ChartReader::Place ChartReader::stepped(int key, const ChartSpots& spots) const
{
    if (m_place.row < 0)
        return {0, 0};
    Place next = m_place;
    next.row = qBound(0, next.row + (key == Qt::Key_Down) - (key == Qt::Key_Up), static_cast<int>(spots.size()) - 1);
    const int last = qMax(0, static_cast<int>(spots[next.row].size()) - 1);
    if (key == Qt::Key_Home)
        next.column = 0;
    else if (key == Qt::Key_End)
        next.column = last;
    next.column = qBound(0, next.column + (key == Qt::Key_Right) - (key == Qt::Key_Left), last);
    return next;
}

void ChartReader::keyPressEvent(QKeyEvent* event)
{
    const ChartSpots spots = m_spots();
    switch (event->modifiers().testFlag(Qt::AltModifier) || spots.isEmpty() ? 0 : event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        show(stepped(event->key(), spots));
        if (const ChartSpot* spot = spotAt(spots, m_place.row, m_place.column))
            showAllOf(spot->area);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_place.row >= 0)
            Q_EMIT activated(m_place.row, m_place.column);
        return;
    case Qt::Key_Escape:
        QToolTip::hideText();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartReader::mouseMoveEvent(QMouseEvent* event)
{
    const Place place = placeAt(event->position());
    if (place == m_place)
        return;
    const ChartSpots spots = m_spots();
    const ChartSpot* spot = spotAt(spots, place.row, place.column);
    setCursor(spot && spot->opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    show(place);
}

void ChartReader::mouseReleaseEvent(QMouseEvent* event)
{
    const Place place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || place.row < 0)
        return;
    show(place);
    Q_EMIT activated(place.row, place.column);
}

void ChartReader::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        show({});
}

void ChartReader::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    // A click says itself what it points at, and coming back to the window is no wish to read.
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::OtherFocusReason)
        show({0, 0});
}

void ChartReader::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    // The tool tip itself or a menu takes the window's focus for a while only.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        show({});
}

void ChartReader::paintEvent(QPaintEvent*)
{
    const ChartSpots spots = m_spots();
    const ChartSpot* spot = spotAt(spots, m_place.row, m_place.column);
    if (!spot)
        return;
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = spot->area.adjusted(-1, -1, 1, 1).intersected(QRectF(rect()).adjusted(2, 2, -2, -2));
    // Two lines, so that one of them stands out on any colour below.
    for (const auto& [colour, width] : {std::pair(theme.card, 5), std::pair(theme.text, 2)}) {
        painter.setPen(QPen(colour, width));
        painter.drawRoundedRect(frame, 2, 2);
    }
}

} // namespace waymark::ui
