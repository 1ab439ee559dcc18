#pragma once

#include <memory>
#include <vector>

#include <QDialog>

#include "ui/scenarios/comparison.h"

namespace waymark::ui {

class ComparisonRun;
class ComparisonTable;
class DecisionDocument;
class OptionPill;
class Texts;

/// The decision and its scenarios side by side: verdict, how sure it is, values, worlds, and what differs. Which
/// scenarios stand there can be chosen; what is shown can be copied as a table.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    /// `texts` must outlive it.
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
    /// The decision and the chosen scenarios.
    std::vector<ComparedColumn> shownColumns() const;
    void refresh();

    const std::shared_ptr<const Framework> m_framework;
    const Texts& m_texts;
    ComparisonRun* m_run;
    std::vector<OptionPill*> m_chosen; ///< by scenario
    ComparisonTable* m_table;
};

} // namespace waymark::ui
