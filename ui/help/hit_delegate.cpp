#include "ui/help/hit_delegate.h"

#include <QPainter>

#include "ui/theme/row_ground.h"
#include "ui/theme/theme.h"

namespace waymark::ui {

namespace {

constexpr int kExcerptLines = 3;

int lineHeight(TextStyle style)
{
    return QFontMetrics(textFont(style)).height();
}

} // namespace

HitDelegate::HitDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    painter->save();
    paintRowGround(*painter, option);
    QRect room = option.rect.adjusted(space::small(), space::small(), -space::small(), -space::small());
    const auto line = [&](TextStyle style, const QColor& colour, const QString& text) {
        painter->setFont(textFont(style));
        painter->setPen(colour);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        room.setTop(room.top() + lineHeight(style));
    };
    line(TextStyle::strong, theme.text, index.data(Qt::DisplayRole).toString());
    line(TextStyle::small, theme.accent, index.data(kPageRole).toString());
    painter->setFont(textFont(TextStyle::small));
    painter->setPen(theme.mutedText);
    painter->setClipRect(room);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data(kExcerptRole).toString());
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int lines = lineHeight(TextStyle::strong) + (1 + kExcerptLines) * lineHeight(TextStyle::small);
    return {space::page(), lines + 2 * space::small()};
}

} // namespace waymark::ui
