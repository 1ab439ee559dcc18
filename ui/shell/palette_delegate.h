#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

/// Paints a found thing: its text at the left, shortcut or page muted at the right. Plain text throughout.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kDetailRole = Qt::UserRole + 2;

    explicit PaletteDelegate(QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace waymark::ui
