#include "ui/shell/pane.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace waymark::ui {

Pane::Pane(Qt::Edges hairlines, QWidget* parent) : QWidget(parent), m_hairlines(hairlines) {}

void Pane::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    const QRect all = rect();
    if (m_hairlines & Qt::TopEdge)
        painter.fillRect(QRect(all.left(), all.top(), all.width(), 1), theme.border);
    if (m_hairlines & Qt::BottomEdge)
        painter.fillRect(QRect(all.left(), all.bottom(), all.width(), 1), theme.border);
    if (m_hairlines & Qt::LeftEdge)
        painter.fillRect(QRect(all.left(), all.top(), 1, all.height()), theme.border);
    if (m_hairlines & Qt::RightEdge)
        painter.fillRect(QRect(all.right(), all.top(), 1, all.height()), theme.border);
}

} // namespace waymark::ui
