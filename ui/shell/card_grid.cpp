#include "ui/shell/card_grid.h"

#include <algorithm>

#include <QGridLayout>

#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

constexpr int kMostColumns = 3; ///< as many as the eye takes in as a row

} // namespace

CardGrid::CardGrid(int leastPages, QWidget* parent)
    : QWidget(parent),
      m_leastPages(leastPages),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this] {
        m_grid->setSpacing(space::medium());
        arrange(fittingColumns());
    });
}

void CardGrid::addCard(QWidget* card)
{
    m_cards.push_back(card);
    arrange(std::max(m_columns, 1));
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int columns = fittingColumns();
    if (columns != m_columns)
        arrange(columns);
}

int CardGrid::fittingColumns() const
{
    const int spacing = m_grid->spacing();
    return std::clamp((width() + spacing) / (m_leastPages * space::page() + spacing), 1, kMostColumns);
}

void CardGrid::arrange(int columns)
{
    for (QWidget* card : m_cards)
        m_grid->removeWidget(card);
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[std::size_t(i)], i / columns, i % columns);
    m_columns = columns;
}

} // namespace waymark::ui
