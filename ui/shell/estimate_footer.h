#pragma once

#include "ui/shell/pane.h"

class QPushButton;

namespace waymark::ui {

class Label;

/// The bar at the bottom while an estimator is open: back, what the estimate answers, and what becomes of it.
class EstimateFooter : public Pane {
    Q_OBJECT
public:
    explicit EstimateFooter(QWidget* parent);

    void showHint(const QString& hint);
    /// Whether there is a result to be used.
    void showUsable(bool isUsable);
    /// Whether there is an answer of the team's own to be kept.
    void showKeep(bool isOffered);

Q_SIGNALS:
    void backWanted();
    void keepWanted();
    void useWanted();

private:
    QPushButton* addButton(const char* name, const QString& text, void (EstimateFooter::*wanted)());

    Label* m_hint;
    QPushButton* m_keep = nullptr;
    QPushButton* m_use = nullptr;
};

} // namespace waymark::ui
