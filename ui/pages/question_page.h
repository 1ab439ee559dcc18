#pragma once

#include <vector>

#include <QWidget>

#include "core/base/index.h"

class QScrollArea;
class QVBoxLayout;

namespace waymark::ui {

class DecisionDocument;
class QuestionCard;

/// A page of the framework: title, introduction and the cards of its visible questions.
class QuestionPage : public QWidget {
    Q_OBJECT
public:
    QuestionPage(DecisionDocument& document, PageIndex page, QWidget* parent);
    ~QuestionPage() override;

    /// Puts the focus on the first question without an answer; with all answered, on the first.
    void focusFirstOpen();
    /// Puts the focus on a question of this page. One that is hidden is left alone.
    void focusQuestion(QuestionIndex question);

Q_SIGNALS:
    /// Enter was pressed on the last card.
    void finished();
    /// The estimator that answers a question is to be opened.
    void estimateWanted(waymark::QuestionIndex question);

protected:
private:
    void addHeading();
    void addCards();
    void showVisible();
    void goOnFrom(const QuestionCard* card);
    void keepFocusFrom(const QuestionCard* hidden);
    void reveal(QWidget* focused);
    QuestionCard* firstShown() const;
    QuestionCard* cardWithFocus() const;
    bool isVisibleQuestion(QuestionIndex question) const;
    void applySpacing();

    DecisionDocument& m_document;
    const PageIndex m_page;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column = nullptr;
    std::vector<QuestionCard*> m_cards; ///< in the framework's order
};

} // namespace waymark::ui
