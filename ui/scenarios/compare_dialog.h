#pragma once

#include <vector>

#include <QDialog>

#include "ui/scenarios/comparison_run.h"

namespace waymark::ui {

class ComparisonTable;
class DecisionDocument;
class OptionPill;
class Texts;

/// What a dialog compares, and under which name.
struct ComparedThings {
    QString objectName;
    QString title;
    ComparisonTask task;
};

/// Decisions, or a decision and its scenarios, side by side: verdict, how sure it is, values, worlds, and what differs
/// from the first. Which of more than two stand there can be chosen; what is shown can be copied as a table.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    /// `texts` must outlive it.
    CompareDialog(ComparedThings things, const Texts& texts, QWidget* parent);
    /// The decision as it is stored, and its scenarios.
    CompareDialog(const DecisionDocument& document, const Texts& texts, QWidget* parent);
    ~CompareDialog() override;

    /// Whether all worlds are drawn.
    bool isComplete() const;
    void copy() const;

Q_SIGNALS:
    void progressed();

private:
    QWidget* makeChoice();
    QWidget* makeButtons();
    /// The first and the chosen ones.
    std::vector<ComparedColumn> shownColumns() const;
    void refresh();

    const Texts& m_texts;
    ComparisonRun* m_run;
    std::vector<OptionPill*> m_chosen; ///< by column from the second
    ComparisonTable* m_table;
};

} // namespace waymark::ui
