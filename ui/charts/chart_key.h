#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

namespace waymark::ui {

/// How an entry of a key is drawn; the shapes tell alternatives apart without colour.
enum class KeyMark { block, ring, circle, square, diamond, triangle, star, pentagon };

struct KeyEntry {
    QString text;
    QColor colour;
    KeyMark mark = KeyMark::block;
    bool operator==(const KeyEntry&) const = default;
};

/// A chart's key that wraps onto as many lines as it needs, where the legend of Qt Charts cuts off or scrolls.
class ChartKey : public QWidget {
    Q_OBJECT
public:
    explicit ChartKey(QWidget* parent);

    void setEntries(const QList<KeyEntry>& entries);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Where each entry stands at that width.
    QList<QRect> places(int width) const;
    /// With the distance to the next. A long name from a file does not widen the card.
    int entryWidth(const KeyEntry& entry) const;

    QList<KeyEntry> m_entries;
};

} // namespace waymark::ui
