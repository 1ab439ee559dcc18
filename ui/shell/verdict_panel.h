#pragma once

#include <vector>

#include "ui/document/decision_document.h"
#include "ui/shell/pane.h"
#include "ui/text/texts.h"

class QVBoxLayout;

namespace waymark::ui {

class AlternativeEntry;
class Label;
class RouteCard;
class TextCard;

/// The live verdict at the side: what every alternative comes to now, what the last answer did, and how much of it all
/// rests on answers. On a blank sheet it shows no numbers.
class VerdictPanel : public Pane {
    Q_OBJECT
public:
    /// Document and texts must outlive the panel.
    VerdictPanel(DecisionDocument& document, const Texts& texts, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user follows the quick way.
    void questionWanted(waymark::QuestionIndex question);
    void verdictWanted();

private:
    void makeScroll();
    void addVerdict();
    void addCards();
    void showAssessment();
    void showAlternatives(const Assessment& assessment);
    void showOdds();
    void showRoute();
    void showLastAnswer();
    void showProof(const Assessment& assessment);

    DecisionDocument& m_document;
    const Texts& m_texts;
    QVBoxLayout* m_column = nullptr;
    Label* m_headline = nullptr;
    std::vector<AlternativeEntry*> m_entries; ///< by alternative
    RouteCard* m_route = nullptr;
    TextCard* m_lastAnswer = nullptr;
    TextCard* m_proof = nullptr;
    Label* m_basis = nullptr;
};

} // namespace waymark::ui
