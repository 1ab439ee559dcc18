#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace waymark::ui {

/// Cards in one column or two.
class TwoColumns : public QWidget {
    Q_OBJECT
public:
    explicit TwoColumns(QWidget* parent);

    /// Where a card stands: in one column by its order, in two by its side and then its order.
    enum class Side { left, right };
    struct Place {
        int order = 0;
        Side side = Side::left;
    };
    /// Cards of the same order stand as they came.
    void add(QWidget* card, Place place);
    /// 1 or 2. From outside: the width that there is to share cannot be known from within a scrolled page.
    void arrange(int columns);

private:
    struct Card {
        QWidget* widget = nullptr;
        Place place;
    };

    void restyle();

    QList<Card> m_cards; ///< by order
    int m_columns = 0;   ///< 0: to be arranged anew
    QHBoxLayout* m_sides = nullptr;
    QVBoxLayout* m_left = nullptr;
    QVBoxLayout* m_right = nullptr;
};

} // namespace waymark::ui
