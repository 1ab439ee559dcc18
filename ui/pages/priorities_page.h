#pragma once

#include <optional>
#include <vector>

#include <QScrollArea>

#include "ui/document/decision_document.h"
#include "ui/text/texts.h"

class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class CriterionRow;
class MethodSwitch;
class Label;
class TopSwing;
struct CriterionStanding;

/// Where the team says how much each criterion's step from worst to best is worth to it: by rating (the framework's
/// importances stand until one is rated) or by swing (the most important step is 100, the others are set against it).
class PrioritiesPage : public QScrollArea {
    Q_OBJECT
public:
    /// Document and texts must outlive the page.
    PrioritiesPage(DecisionDocument& document, const Texts& texts, QWidget* parent = nullptr);

    /// Puts the focus on the first criterion that can be moved.
    void focusFirst();

Q_SIGNALS:
    /// Enter: this page is done.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHead();
    void addMethods();
    void addCard(PageIndex page);
    void addRow(CriterionIndex criterion, QVBoxLayout* card);
    void applySpacing();

    void showAssessment();
    CriterionStanding standingOf(const Assessment& assessment, CriterionIndex criterion) const;
    QString reasonOf(const Assessment& assessment, CriterionIndex criterion) const;

    void chooseMethod(WeightMethod method);
    void prefillSwings();
    void nameTop(CriterionIndex criterion);
    void wish(CriterionIndex criterion, std::optional<double> points);
    void moveFocus(CriterionIndex from, int direction);
    bool bySwing() const;

    DecisionDocument& m_document;
    const Texts& m_texts;
    QVBoxLayout* m_column = nullptr;
    Label* m_intro = nullptr;
    MethodSwitch* m_method = nullptr;
    QPushButton* m_reset = nullptr;
    TopSwing* m_top = nullptr;
    std::vector<QVBoxLayout*> m_cards;
    std::vector<CriterionRow*> m_rows;     ///< by criterion
    std::optional<CriterionIndex> m_named; ///< the step the user last called the top, for when several are equal
};

} // namespace waymark::ui
