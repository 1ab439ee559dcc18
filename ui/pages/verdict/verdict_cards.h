#pragma once

#include <vector>

#include <QCoreApplication>

#include "core/assessment/assessment.h"
#include "core/robustness/next_question.h"
#include "ui/pages/verdict/text_card.h"

namespace waymark::ui {

class DecisionDocument;
class Texts;
class TwoColumns;
struct VerdictWords;
enum class VerdictPart;

/// The verdict page's cards of text: what it rests on, and what the rule of proof makes of it.
class VerdictCards {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::VerdictPage)

public:
    /// Puts the cards into the columns, which own them.
    VerdictCards(DecisionDocument& document, const Texts& texts, TwoColumns& columns);

    void refresh();
    /// The card whose paragraphs lead to their questions.
    const TextCard* next() const { return m_next; }

private:
    void refreshExplored(const VerdictWords& words);
    /// Made when it is first needed.
    TextCard* bestCaseOf(AlternativeIndex alternative);
    QList<Paragraph> nextQuestions(const NextQuestions& next) const;
    TextCard* add(const QString& title, VerdictPart part);

    DecisionDocument& m_document;
    const Texts& m_texts;
    TwoColumns& m_columns;
    TextCard* m_reasons = nullptr;
    TextCard* m_proof = nullptr;
    TextCard* m_cautions = nullptr;
    TextCard* m_edges = nullptr;
    TextCard* m_exclusions = nullptr;
    TextCard* m_basis = nullptr;
    TextCard* m_predictions = nullptr;
    TextCard* m_flips = nullptr;
    TextCard* m_next = nullptr;
    std::vector<TextCard*> m_bestCases; ///< by alternative; null: not needed so far
};

} // namespace waymark::ui
