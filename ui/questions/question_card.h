#pragma once

#include <QFrame>

#include "core/decision/decision.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class AnswerEditor;
class DecisionDocument;
class EstimateSwitch;
class EvidenceView;
class Label;
class NoteField;
class OwnValuesView;

/// One question: what is asked and why, its answer, and on demand its evidence and a note. Shows what the document
/// says and sends wishes to it.
///
/// Keys while the focus is inside: 1-9 and letters choose an option, 0 'not sure', - 'does not apply', arrows move
/// within the options, Enter goes on.
class QuestionCard : public QFrame {
    Q_OBJECT
public:
    QuestionCard(DecisionDocument& document, QuestionIndex question, QWidget* parent);
    ~QuestionCard() override;

    QuestionIndex question() const { return m_question; }
    bool isAnswered() const;
    /// Puts the focus on the chosen option, else on the first.
    void focusInput();

Q_SIGNALS:
    /// Enter was pressed and what was typed is in order.
    void advanced();
    /// The estimator that answers the question is to be opened.
    void estimateWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHeading();
    void addEditor();
    void addFooter();
    QPushButton* addQuietButton(const char* name, const QString& text);
    QPushButton* addToggle(const char* name, const QString& text);
    void addWhy();
    void addReplaced();
    void addEstimate();
    void addDisagreement();
    void addEvidence();
    void addOwnValues();
    void addNote();
    void showAnswer();
    void showReplaced();
    void showEstimate(const Answer* answer);
    void applySpacing();
    void showHintsIfFocused();

    DecisionDocument& m_document;
    const QuestionIndex m_question;
    QVBoxLayout* m_column;
    QHBoxLayout* m_footerRow = nullptr;
    QWidget* m_footer = nullptr;
    AnswerEditor* m_editor = nullptr;
    QWidget* m_replaced = nullptr; ///< what the decision says where the shown scenario says otherwise
    Label* m_replacedText = nullptr;
    NoteField* m_note = nullptr;
    QPushButton* m_noteToggle = nullptr;
    QPushButton* m_estimateButton = nullptr; ///< null where no estimator answers
    EstimateSwitch* m_estimate = nullptr;    ///< likewise
    EvidenceView* m_evidence = nullptr;
    QPushButton* m_ownToggle = nullptr; ///< null where there are no values
    OwnValuesView* m_ownValues = nullptr;
};

} // namespace waymark::ui
