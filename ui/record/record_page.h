#pragma once

#include <QWidget>

#include "core/decision/record.h"
#include "ui/document/background_run.h"
#include "ui/record/statement_form.h"

class QScrollArea;

namespace waymark::ui {

class DecisionDocument;
class Label;
class Texts;

/// The decision being recorded: what people say of it, and what is frozen with it. Recording computes every figure
/// first; meanwhile the page is busy and can be called off.
class RecordPage : public QWidget {
    Q_OBJECT
public:
    /// Document and texts must outlive it.
    RecordPage(DecisionDocument& document, const Texts& texts, QWidget* parent);

    /// Shows what was said last, or an empty statement of today; what was typed and not recorded stays.
    void begin();
    void focusFirst();
    /// Records what the form says, or shows what is wrong with it.
    void record();
    /// What is being computed is not wanted any more; the form stays as it was typed.
    void callOff();
    bool isBusy() const { return m_run.isRunning(); }
    /// What recording does, or is doing.
    QString hint() const;

Q_SIGNALS:
    void recorded(const waymark::Revision& revision);
    /// Busy or not any more.
    void stateChanged();
    /// Escape was pressed, or a scenario is shown.
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeFrame();
    void showVerdict();
    void take(const Revision& revision);
    void showFaults(const StatementFaults& faults);
    /// Recording, off the GUI thread.
    Work work();
    void leaveBusy();
    void startConsequences();
    StatementFaults faults() const;

    DecisionDocument& m_document;
    const Texts& m_texts;
    BackgroundRun m_run;
    bool m_isDraft = false;     ///< something is typed that is not recorded
    bool m_showsFaults = false; ///< they follow the typing, once recording was tried
    QScrollArea* m_scroll = nullptr;
    Label* m_verdict = nullptr;
    StatementForm* m_form = nullptr;
};

} // namespace waymark::ui
