#pragma once

#include <QTableWidget>

#include "ui/scenarios/comparison.h"

namespace waymark::ui {

/// A comparison as a table: names of rows stay in view while columns are scrolled; what differs is set in bold behind a
/// sign, on a tint.
class ComparisonTable : public QTableWidget {
    Q_OBJECT
public:
    explicit ComparisonTable(QWidget* parent);

    void showComparison(const QStringList& columns, const QList<ComparedRow>& rows);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void fillRow(int row);
    /// Columns share the width there is, as long as each can be read.
    void fit();

    QStringList m_columns;
    QList<ComparedRow> m_rows;
};

} // namespace waymark::ui
