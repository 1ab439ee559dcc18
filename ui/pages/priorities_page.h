#pragma once

#include <vector>

#include <QScrollArea>

#include "ui/document/decision_document.h"
#include "ui/text/texts.h"

class QLabel;

namespace waymark::ui {

class CriterionRow;
class MethodSwitch;
class TopSwing;

/// Where the team says how much each criterion's step from worst to best is worth to it: by rating (the framework's
/// importances stand until one is rated) or by swing (the most important step is 100, the others are set against it).
class PrioritiesPage : public QScrollArea {
    Q_OBJECT
public:
    /// Document and texts must outlive the page.
    PrioritiesPage(DecisionDocument& document, const Texts& texts, QWidget* parent = nullptr);

private:
    QWidget* makeHead();
    QWidget* makeCard(PageIndex page);
    void show(const Assessment& assessment);
    void choose(WeightMethod method);
    void nameTop(CriterionIndex criterion);

    DecisionDocument& m_document;
    const Texts& m_texts;
    QLabel* m_intro = nullptr;
    MethodSwitch* m_method = nullptr;
    TopSwing* m_top = nullptr;
    std::vector<CriterionRow*> m_rows; ///< by criterion
    std::optional<CriterionIndex> m_named; ///< which step the user called the most important, among equal ones
};

} // namespace waymark::ui
