#pragma once

#include <optional>

#include <QScrollArea>

#include "ui/document/decision_document.h"
#include "ui/text/texts.h"

class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class Label;
class MethodSwitch;
class Sureness;
class WeighingView;

/// Where the team says how much each criterion's step from worst to best is worth to it, by one of several methods. All
/// of them lead to the same weights; what was entered under one stays when another is tried.
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
    void addSureness();
    void applySpacing();

    void showAssessment();
    void showView();
    void showNotices(const Assessment& assessment);
    WeighingView* makeView(WeightMethod method);

    DecisionDocument& m_document;
    const Texts& m_texts;
    QVBoxLayout* m_column = nullptr;
    Label* m_intro = nullptr;
    MethodSwitch* m_method = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_takeBack = nullptr; ///< only where a scenario has priorities of its own
    Label* m_notice = nullptr;
    Sureness* m_sureness = nullptr;
    WeighingView* m_view = nullptr;
    std::optional<WeightMethod> m_shown; ///< whose view that is
};

} // namespace waymark::ui
