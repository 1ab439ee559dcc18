#pragma once

#include <QColor>
#include <QGraphicsSimpleTextItem>

namespace waymark::ui {

/// The figure at the end of a bar, kept readable on the grid's lines by a ground of its own.
class BarTotal : public QGraphicsSimpleTextItem {
public:
    explicit BarTotal(QGraphicsItem* parent);

    void setColours(const QColor& ink, const QColor& ground);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QColor m_ground;
};

} // namespace waymark::ui
