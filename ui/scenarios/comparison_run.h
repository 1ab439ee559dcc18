#pragma once

#include <QObject>

#include "ui/document/what_if.h"
#include "ui/scenarios/comparison.h"

namespace waymark::ui {

/// Settles the columns of a comparison one after the other, off the GUI thread, each in all its worlds and with the
/// same seed, so that what differs between them differs because of the answers and priorities.
class ComparisonRun : public QObject {
    Q_OBJECT
public:
    ComparisonRun(std::shared_ptr<const Framework> framework, std::vector<ComparedColumn> columns, Reading reading,
        QObject* parent);

    const std::vector<ComparedColumn>& columns() const { return m_columns; }
    bool isComplete() const { return m_next == m_columns.size(); }

Q_SIGNALS:
    /// One more column is settled.
    void progressed();

private:
    void startNext();

    std::vector<ComparedColumn> m_columns;
    const Reading m_reading;
    WhatIf m_whatIf;
    std::size_t m_next = 0; ///< the column that is being settled
};

} // namespace waymark::ui
