#pragma once

#include <QList>
#include <QStringList>

namespace waymark::ui {

/// A chart's figures as text, for its table twin. The first column names the row.
struct ChartTable {
    QStringList columns;
    QList<QStringList> rows;
    bool operator==(const ChartTable&) const = default;
};

} // namespace waymark::ui
