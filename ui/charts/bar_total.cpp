#include "ui/charts/bar_total.h"

#include <QBrush>
#include <QPainter>

namespace waymark::ui {

BarTotal::BarTotal(QGraphicsItem* parent) : QGraphicsSimpleTextItem(parent)
{
    constexpr double kAboveTheGrid = 10;
    setZValue(kAboveTheGrid);
}

void BarTotal::setColours(const QColor& ink, const QColor& ground)
{
    setBrush(ink);
    m_ground = ground;
    update();
}

void BarTotal::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    painter->fillRect(boundingRect(), m_ground);
    QGraphicsSimpleTextItem::paint(painter, option, widget);
}

} // namespace waymark::ui
