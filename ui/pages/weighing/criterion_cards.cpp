#include "ui/pages/weighing/criterion_cards.h"

#include <algorithm>

#include <QFrame>
#include <QVBoxLayout>

#include "ui/pages/weighing/criterion_input.h"
#include "ui/pages/weighing/criterion_row.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

CriterionCards::CriterionCards(const Framework& framework, const MakeInput& makeInput, QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_rows(framework.criteria.size())
{
    for (std::size_t page = 0; page < framework.pages.size(); ++page)
        addCard(framework, PageIndex{page}, makeInput);
    followTheme(this, [this] { applySpacing(); });
}

/// A page without criteria gets no card.
void CriterionCards::addCard(const Framework& framework, PageIndex page, const MakeInput& makeInput)
{
    QVBoxLayout* inside = nullptr;
    for (std::size_t c = 0; c < framework.criteria.size(); ++c) {
        if (framework.criteria[c].page != page)
            continue;
        if (!inside) {
            auto* card = new QFrame(this);
            card->setProperty("card", true);
            m_column->addWidget(card);
            inside = new QVBoxLayout(card);
            m_cards.push_back(inside);
            inside->addWidget(new Label(plain(framework[page].title), TextStyle::heading, card));
        }
        m_rows[c] = new CriterionRow(framework.criteria[c], makeInput(CriterionIndex{c}), this);
        addRow(m_rows[c], inside);
    }
}

void CriterionCards::addRow(CriterionRow* row, QVBoxLayout* card)
{
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    card->addWidget(line);
    card->addWidget(row);
    m_asShown.push_back(row);
    if (row->input())
        connect(row->input(), &CriterionInput::neighbourWanted, this,
            [this, row](int direction) { moveFocus(row, direction); });
}

void CriterionCards::applySpacing()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium());
    for (QVBoxLayout* card : m_cards) {
        card->setContentsMargins(space::large(), space::medium(), space::large(), space::small());
        card->setSpacing(space::tiny());
    }
}

void CriterionCards::focusFirst()
{
    for (CriterionRow* row : m_asShown)
        if (row->input() && row->input()->takesFocus())
            return row->input()->focusInput();
}

void CriterionCards::moveFocus(CriterionRow* from, int direction)
{
    const auto at = std::find(m_asShown.begin(), m_asShown.end(), from) - m_asShown.begin();
    for (auto i = at + direction; i >= 0 && i < std::ssize(m_asShown); i += direction) {
        CriterionInput* input = m_asShown[std::size_t(i)]->input();
        if (!input || !input->takesFocus())
            continue;
        input->focusInput();
        Q_EMIT cameTo(m_asShown[std::size_t(i)]);
        return;
    }
}

} // namespace waymark::ui
