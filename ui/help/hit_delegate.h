#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

/// Paints what a search found: heading, page, and an excerpt below them. Plain text throughout.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kPageRole = Qt::UserRole + 2;
    static constexpr int kExcerptRole = Qt::UserRole + 3;

    explicit HitDelegate(QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace waymark::ui
