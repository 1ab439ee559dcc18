#include "ui/charts/chart_key.h"

#include <QPainter>
#include <QPolygonF>
#include <QtMath>

#include "ui/charts/chart_theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

constexpr double kRingWidth = 1.5;

/// Width of the mark in front of the text, in device-independent pixels at 100 %.
int markSize()
{
    return space::small() + space::tiny() / 2;
}

/// Width that a text may take before it is cut.
int mostText()
{
    return 5 * space::page();
}

/// A regular polygon with its tip up; with an inner radius, a star.
QPolygonF polygon(const QRectF& box, int corners, double innerRadius)
{
    QPolygonF shape;
    const bool star = innerRadius < 1;
    const int points = star ? 2 * corners : corners;
    for (int i = 0; i < points; ++i) {
        const double radius = box.width() / 2 * (star && i % 2 == 1 ? innerRadius : 1);
        const double angle = 2 * M_PI * i / points - M_PI / 2;
        shape << box.center() + QPointF(radius * qCos(angle), radius * qSin(angle));
    }
    return shape;
}

void drawMark(QPainter& painter, const QRectF& box, KeyMark mark)
{
    constexpr double kStarInside = 0.45;
    switch (mark) {
    case KeyMark::block:
    case KeyMark::square:
        painter.drawRect(box);
        return;
    case KeyMark::ring:
    case KeyMark::circle:
        painter.drawEllipse(box);
        return;
    case KeyMark::diamond:
        painter.drawPolygon(polygon(box, 4, 1));
        return;
    case KeyMark::triangle:
        painter.drawPolygon(polygon(box, 3, 1));
        return;
    case KeyMark::star:
        painter.drawPolygon(polygon(box, 5, kStarInside));
        return;
    case KeyMark::pentagon:
        painter.drawPolygon(polygon(box, 5, 1));
        return;
    }
}

} // namespace

ChartKey::ChartKey(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, [this] {
        setFont(chartFont());
        updateGeometry();
    });
}

void ChartKey::setEntries(const QList<KeyEntry>& entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    updateGeometry();
    update();
}

int ChartKey::entryWidth(const KeyEntry& entry) const
{
    return markSize() + space::tiny() + qMin(fontMetrics().horizontalAdvance(entry.text), mostText()) + space::medium();
}

QList<QRect> ChartKey::places(int width) const
{
    QList<QRect> places;
    const int height = fontMetrics().height() + space::tiny() / 2;
    QPoint at(0, 0);
    for (const KeyEntry& entry : m_entries) {
        const int wide = entryWidth(entry);
        if (at.x() > 0 && at.x() + wide - space::medium() > width)
            at = QPoint(0, at.y() + height);
        places << QRect(at, QSize(wide, height));
        at.rx() += wide;
    }
    return places;
}

int ChartKey::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize ChartKey::sizeHint() const
{
    int width = 0;
    for (const KeyEntry& entry : m_entries)
        width += entryWidth(entry);
    return QSize(width, fontMetrics().height() + space::tiny() / 2);
}

QSize ChartKey::minimumSizeHint() const
{
    int width = 0;
    for (const KeyEntry& entry : m_entries)
        width = qMax(width, entryWidth(entry));
    return QSize(width, sizeHint().height());
}

void ChartKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(palette());
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const int size = markSize();
        const bool hollow = m_entries[i].mark == KeyMark::ring;
        painter.setPen(hollow ? QPen(m_entries[i].colour, kRingWidth) : QPen(Qt::NoPen));
        painter.setBrush(hollow ? theme.card : m_entries[i].colour);
        drawMark(painter, QRectF(all[i].x(), all[i].center().y() - size / 2, size, size), m_entries[i].mark);
        painter.setPen(theme.mutedText);
        const QString text = fontMetrics().elidedText(m_entries[i].text, Qt::ElideRight, mostText());
        painter.drawText(all[i].adjusted(size + space::tiny(), 0, 0, 0), Qt::AlignVCenter, text);
    }
}

} // namespace waymark::ui
