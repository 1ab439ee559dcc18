#pragma once

#include <optional>
#include <vector>

#include <QFrame>

#include "core/base/index.h"

class QVBoxLayout;

namespace waymark::ui {

class CriterionRow;

/// Rows in one card, in an order of their own; a row can be dragged by any part that is not a button.
class OrderList : public QFrame {
    Q_OBJECT
public:
    explicit OrderList(QWidget* parent);

    /// Once for each criterion, in the framework's order.
    void addRow(CriterionRow* row);
    CriterionRow& row(CriterionIndex criterion) const { return *m_places[criterion.value].row; }
    /// From top to bottom, all of them; the first so many can be dragged.
    void showOrder(const std::vector<CriterionIndex>& order, std::size_t draggable);
    /// The focus goes up (-1) or down (1).
    void moveFocus(CriterionIndex from, int direction);
    void focusFirst();

Q_SIGNALS:
    /// Dropped before what stands at that place (their count: at the end).
    void dropped(waymark::CriterionIndex criterion, std::size_t before);
    void cameTo(QWidget* row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        CriterionRow* row;
        QFrame* line; ///< above it
    };
    std::optional<std::size_t> placeOf(const QObject* row) const;
    std::size_t gapAt(int y) const;
    void showGap(int y);
    void drop();
    void applySpacing();

    QVBoxLayout* m_column;
    QFrame* m_gap;               ///< where the dragged row would land
    std::vector<Place> m_places; ///< by criterion
    std::vector<CriterionIndex> m_order;
    std::size_t m_draggable = 0;
    std::optional<std::size_t> m_pressed; ///< the place of the row under the button
    int m_pressedAt = 0;
    bool m_isDragging = false;
};

} // namespace waymark::ui
