#pragma once

#include <memory>
#include <vector>

#include <QObject>

#include "ui/document/what_if.h"
#include "ui/scenarios/comparison.h"

namespace waymark::ui {

/// Whose column a comparison gets.
struct ComparedInputs {
    QString name;
    Inputs inputs;
};

/// What is held against each other: all with one framework and in one reading, or values would not mean the same.
struct ComparisonTask {
    std::shared_ptr<const Framework> framework;
    Reading reading = Reading::full;
    std::vector<ComparedInputs> columns;
};

/// Settles the columns of a comparison one after the other, off the GUI thread, each in all its worlds and with the
/// same seed, so that what differs between them differs because of the answers and priorities.
class ComparisonRun : public QObject {
    Q_OBJECT
public:
    ComparisonRun(ComparisonTask task, QObject* parent);

    const Framework& framework() const { return *m_task.framework; }
    const std::vector<ComparedColumn>& columns() const { return m_columns; }
    bool isComplete() const { return m_next == m_columns.size(); }

Q_SIGNALS:
    /// One more column is settled.
    void progressed();

private:
    void startNext();
    void takeStudy();

    const ComparisonTask m_task;
    std::vector<ComparedColumn> m_columns;
    WhatIf m_whatIf;
    SettledAssessment m_settled; ///< the newest of the column that is being settled
    std::size_t m_next = 0;      ///< that column
};

} // namespace waymark::ui
