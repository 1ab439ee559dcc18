#include "ui/pages/verdict/two_columns.h"

#include <algorithm>

#include <QBoxLayout>

#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

TwoColumns::TwoColumns(QWidget* parent) : QWidget(parent)
{
    m_sides = new QHBoxLayout(this);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    m_sides->addLayout(m_left, 1);
    m_sides->addLayout(m_right, 1);
    followTheme(this, [this] { restyle(); });
}

void TwoColumns::add(QWidget* card, Place place)
{
    const auto isEarlier = [](int order, const Card& other) { return order < other.place.order; };
    const auto at = std::upper_bound(m_cards.cbegin(), m_cards.cend(), place.order, isEarlier);
    m_cards.insert(at - m_cards.cbegin(), Card{card, place});
    m_columns = 0;
}

void TwoColumns::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QVBoxLayout* layout : {m_left, m_right})
        while (QLayoutItem* item = layout->takeAt(0))
            delete item; // the place in the layout only; the card stays
    for (const Card& card : m_cards)
        (columns == 2 && card.place.side == Side::right ? m_right : m_left)->addWidget(card.widget);
    m_left->addStretch(1);
    m_right->addStretch(1);
    m_sides->setStretch(1, columns == 2 ? 1 : 0);
    restyle();
}

void TwoColumns::restyle()
{
    m_sides->setSpacing(m_columns == 2 ? space::medium() : 0);
    for (QVBoxLayout* layout : {m_left, m_right})
        layout->setSpacing(space::medium());
}

} // namespace waymark::ui
