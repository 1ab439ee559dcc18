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
    /// An empty title: nothing comes next; the final actions stand in its place.
    void showNext(const QString& title);
    /// Where nothing comes next, offers an action as a button; the last one leads on.
    void addFinalAction(QAction* action);
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
    std::vector<QPushButton*> m_final;
};

} // namespace waymark::ui
