#pragma once

#include <vector>

#include "ui/shell/pane.h"

class QAction;
class QHBoxLayout;
class QPushButton;

namespace waymark::ui {

class Label;

/// The bar at the bottom: Back, where one is and which keys help, and Next with the name of what comes.
class FooterBar : public Pane {
    Q_OBJECT
public:
    explicit FooterBar(QWidget* parent);

    void showHint(const QString& hint);
    /// Offers an action where nothing comes next: on the verdict.
    void addVerdictButton(QAction* action);
    /// An empty title: nothing comes next, and the button goes.
    void showNext(const QString& title);
    /// The title of the step before; empty: there is none.
    void showBack(const QString& title);

Q_SIGNALS:
    void backWanted();
    void nextWanted();

private:
    QPushButton* m_back = nullptr;
    Label* m_hint = nullptr;
    QPushButton* m_next = nullptr;
    QHBoxLayout* m_row = nullptr;
    std::vector<QPushButton*> m_onVerdict;
};

} // namespace waymark::ui
