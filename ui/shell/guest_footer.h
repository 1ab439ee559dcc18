#pragma once

#include "ui/shell/pane.h"

class QPushButton;

namespace waymark::ui {

class Label;

/// The bar at the bottom while a page beside the way is open: back, what the page does, and the button that does it.
class GuestFooter : public Pane {
    Q_OBJECT
public:
    /// `id` begins the object names: 'record.back', 'record.hint', 'record.do'. An empty action: the page does nothing.
    GuestFooter(const QString& id, const QString& action, QWidget* parent);

    void showHint(const QString& hint);
    /// Back leaves the page, or calls off what it is doing.
    void showReady();
    void showBusy();

Q_SIGNALS:
    void backWanted();
    void actionWanted();

private:
    QPushButton* m_back;
    Label* m_hint;
    QPushButton* m_action;
};

} // namespace waymark::ui
