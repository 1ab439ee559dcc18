#pragma once

#include <vector>

#include "ui/shell/pane.h"
#include "ui/shell/steps.h"

class QScrollArea;
class QVBoxLayout;

namespace waymark::ui {

class StepRow;

/// The way at the left: every step with its progress, the current one highlighted. Arrow keys walk it.
class StepRail : public Pane {
    Q_OBJECT
public:
    explicit StepRail(QWidget* parent);

    /// Titles and progress beside the marks, or marks alone where the page needs the room.
    void showWide();
    void showNarrow();
    void showSteps(const Steps& steps, std::size_t current);

Q_SIGNALS:
    /// The user asks for a step; the rail shows it once it is told so.
    void stepChosen(std::size_t step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeRows(const Steps& steps);
    /// Chooses the next enabled row in a direction (1 or -1) from the focused one.
    bool walk(int direction);

    std::vector<StepRow*> m_rows;
    std::size_t m_current = 0;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace waymark::ui
