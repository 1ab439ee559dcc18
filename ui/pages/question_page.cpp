#include "ui/pages/question_page.h"

#include <algorithm>

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/document/decision_document.h"
#include "ui/questions/question_card.h"
#include "ui/text/texts.h"
#include "ui/theme/bounded_content.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

/// Lines longer than this are tiring to read.
constexpr int kColumnInMediums = 58; // 812 px at 100 %

} // namespace

QuestionPage::QuestionPage(DecisionDocument& document, PageIndex page, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_page(page),
      m_scroll(new QScrollArea(this))
{
    const Page& shown = document.framework()[page];
    setObjectName(QStringLiteral("page.") + plain(shown.id.text));
    setAccessibleName(plain(shown.title));
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    m_column = new QVBoxLayout(boundedContent(body));
    m_scroll->setWidget(body); // while it is empty: the area measures what it is given, at no width yet
    addHeading();
    addCards();
    m_column->addStretch(1);
    followTheme(this, [this] { applySpacing(); });
    showVisible();
    connect(&document, &DecisionDocument::assessed, this, &QuestionPage::showVisible);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { reveal(now); });
}

QuestionPage::~QuestionPage()
{
    disconnect(qApp, nullptr, this, nullptr); // a widget that goes loses the focus when this part of it is gone
}

void QuestionPage::addHeading()
{
    const Page& page = m_document.framework()[m_page];
    m_column->addWidget(new Label(plain(page.title), TextStyle::title, this));
    m_column->addWidget(new Label(plain(page.intro), TextStyle::body, TextTone::muted, this));
}

void QuestionPage::addCards()
{
    const Framework& framework = m_document.framework();
    for (std::size_t i = 0; i < framework.questions.size(); ++i) {
        if (framework.questions[i].page != m_page)
            continue;
        auto* card = new QuestionCard(m_document, QuestionIndex{i}, m_column->parentWidget());
        m_column->addWidget(card);
        m_cards.push_back(card);
        connect(card, &QuestionCard::advanced, this, [this, card] { goOnFrom(card); });
        connect(card, &QuestionCard::estimateWanted, this, [this, card] { Q_EMIT estimateWanted(card->question()); });
    }
}

bool QuestionPage::isVisibleQuestion(QuestionIndex question) const
{
    return m_document.assessment()->states[question.value] != AnswerState::hidden;
}

QuestionCard* QuestionPage::cardWithFocus() const
{
    const QWidget* focused = QApplication::focusWidget();
    const auto holdsIt = [focused](const QuestionCard* card) { return focused && card->isAncestorOf(focused); };
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), holdsIt);
    return found == m_cards.end() ? nullptr : *found;
}

void QuestionPage::showVisible()
{
    QuestionCard* focused = cardWithFocus();
    // Shown ones first, so that the focus of a card that goes has somewhere to go.
    for (QuestionCard* card : m_cards)
        if (isVisibleQuestion(card->question()))
            card->show();
    if (focused && !isVisibleQuestion(focused->question()))
        keepFocusFrom(focused);
    for (QuestionCard* card : m_cards)
        if (!isVisibleQuestion(card->question()))
            card->hide();
    if (focused) {
        m_column->activate();
        m_scroll->widget()->layout()->activate();
        reveal(QApplication::focusWidget());
    }
}

/// Moves the focus from a card that is about to go to its neighbour: the next, else the one before.
void QuestionPage::keepFocusFrom(const QuestionCard* hidden)
{
    const auto isShown = [this](const QuestionCard* card) { return isVisibleQuestion(card->question()); };
    const auto at = std::find(m_cards.begin(), m_cards.end(), hidden);
    const auto next = std::find_if(at, m_cards.end(), isShown);
    if (next != m_cards.end())
        return (*next)->focusInput();
    const auto before = std::find_if(std::make_reverse_iterator(at), m_cards.rend(), isShown);
    if (before != m_cards.rend())
        (*before)->focusInput();
}

void QuestionPage::goOnFrom(const QuestionCard* card)
{
    showVisible(); // the answer may have made a question appear that is still to be announced
    const auto isShown = [this](const QuestionCard* other) { return isVisibleQuestion(other->question()); };
    const auto at = std::find(m_cards.begin(), m_cards.end(), card);
    const auto next = std::find_if(at + 1, m_cards.end(), isShown);
    if (next == m_cards.end())
        Q_EMIT finished();
    else
        (*next)->focusInput();
}

void QuestionPage::focusFirstOpen()
{
    showVisible();
    const auto isShown = [this](const QuestionCard* card) { return isVisibleQuestion(card->question()); };
    const auto isOpen = [&](const QuestionCard* card) { return isShown(card) && !card->isAnswered(); };
    const auto open = std::find_if(m_cards.begin(), m_cards.end(), isOpen);
    if (QuestionCard* wanted = open == m_cards.end() ? firstShown() : *open)
        wanted->focusInput();
}

QuestionCard* QuestionPage::firstShown() const
{
    const auto isShown = [this](const QuestionCard* card) { return isVisibleQuestion(card->question()); };
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), isShown);
    return found == m_cards.end() ? nullptr : *found;
}

void QuestionPage::focusQuestion(QuestionIndex question)
{
    showVisible();
    for (QuestionCard* card : m_cards)
        if (card->question() == question && isVisibleQuestion(question))
            card->focusInput();
}

/// Scrolls to where the focus is: its whole card if that fits, and in any case the control itself. Not under a pressed
/// mouse button: the control would move away from under the pointer before the click is complete.
void QuestionPage::reveal(QWidget* focused)
{
    QuestionCard* card = cardWithFocus();
    if (!card || QApplication::mouseButtons() != Qt::NoButton)
        return;
    if (card == firstShown())
        m_scroll->verticalScrollBar()->setValue(0); // with the page's title
    m_scroll->ensureWidgetVisible(card, 0, space::medium());
    m_scroll->ensureWidgetVisible(focused, 0, space::medium());
}

void QuestionPage::applySpacing()
{
    m_column->setContentsMargins(space::page(), space::large() + space::small(), space::page(), space::page());
    m_column->setSpacing(space::medium());
    m_column->parentWidget()->setMaximumWidth(kColumnInMediums * space::medium() + 2 * space::page());
}

} // namespace waymark::ui
