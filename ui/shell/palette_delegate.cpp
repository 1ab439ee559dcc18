#include "ui/shell/palette_delegate.h"

#include <QPainter>

#include "ui/theme/row_ground.h"
#include "ui/theme/theme.h"

namespace waymark::ui {

PaletteDelegate::PaletteDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    painter->save();
    paintRowGround(*painter, option);
    const QRect inner = option.rect.adjusted(space::medium(), 0, -space::medium(), 0);
    const QString detail = index.data(kDetailRole).toString();
    painter->setFont(textFont(TextStyle::small));
    painter->setPen(theme.mutedText);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, detail);
    const int taken = painter->fontMetrics().horizontalAdvance(detail) + space::medium();
    painter->setFont(textFont(TextStyle::body));
    painter->setPen(option.state & QStyle::State_Enabled ? theme.text : theme.mutedText);
    const QRect room = inner.adjusted(0, 0, -taken, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {space::page(), QFontMetrics(textFont(TextStyle::body)).height() + 2 * space::small()};
}

} // namespace waymark::ui
