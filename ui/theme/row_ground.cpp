#include "ui/theme/row_ground.h"

#include <QPainter>
#include <QStyleOptionViewItem>

#include "ui/theme/theme.h"

namespace waymark::ui {

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& row)
{
    if (!(row.state & QStyle::State_Selected))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(row.palette).selected);
    painter.drawRoundedRect(row.rect, space::small(), space::small());
}

} // namespace waymark::ui
