#pragma once

#include <vector>

#include <QWidget>

#include "ui/document/decision_document.h"
#include "ui/text/texts.h"

class QLabel;

namespace waymark::ui {

class AlternativeEntry;
class PanelCard;

/// The live verdict at the side: what every alternative comes to now, what the last answer did, and how much of it all
/// rests on answers. As long as nothing is decided it shows no numbers.
class VerdictPanel : public QWidget {
    Q_OBJECT
public:
    /// Document and texts must outlive the panel.
    VerdictPanel(DecisionDocument& document, const Texts& texts, QWidget* parent = nullptr);

private:
    void showAssessment();
    QString headline(const Assessment& assessment) const;
    QString lastAnswer(const Assessment& assessment) const;
    QString proof(const Assessment& assessment) const;

    DecisionDocument& m_document;
    const Texts& m_texts;
    QLabel* m_headline = nullptr;
    std::vector<AlternativeEntry*> m_entries; ///< by alternative
    PanelCard* m_lastAnswer = nullptr;
    PanelCard* m_proof = nullptr;
    QLabel* m_basis = nullptr;
};

} // namespace waymark::ui
