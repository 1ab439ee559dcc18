#pragma once

#include "ui/shell/pane.h"

class QAction;
class QHBoxLayout;

namespace waymark::ui {

class DecisionDocument;
class Label;

/// While a scenario is shown, says so above its pages: which one, in how much it differs, and the way back. Takes no
/// room while the decision itself is shown.
class ScenarioBar : public Pane {
    Q_OBJECT
public:
    ScenarioBar(DecisionDocument& document, QWidget* parent);

    /// Offers an action as a button.
    void addActionButton(QAction* action);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showScenario();
    void showName();

    DecisionDocument& m_document;
    QHBoxLayout* m_row;
    Label* m_name;
    Label* m_difference;
};

} // namespace waymark::ui
