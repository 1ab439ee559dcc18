#pragma once

#include <optional>
#include <vector>

#include <QList>
#include <QString>

#include "core/framework/framework.h"
#include "core/robustness/study.h"

namespace waymark::ui {

class Texts;

/// A column of a comparison: a decision, or one of its scenarios.
struct ComparedColumn {
    QString name;
    std::optional<Study> study; ///< none while its worlds are still to be drawn
};

struct ComparedCell {
    QString text;
    bool differs = false; ///< from the first column
    bool operator==(const ComparedCell&) const = default;
};

/// A row of a comparison; one without cells is the heading of those that follow.
struct ComparedRow {
    QString name;
    QList<ComparedCell> cells; ///< by column
    bool operator==(const ComparedRow&) const = default;
};

/// What core's comparison (core/record/comparison) shows as a table: the verdicts, how sure they are, the values and
/// how often each alternative comes first, then every answer and every weight that differs in one of the columns. All
/// studies must be made with that framework.
QList<ComparedRow> comparisonOf(
    const Framework& framework, const std::vector<ComparedColumn>& columns, const Texts& texts);

/// The comparison for a spreadsheet, tab-separated: what a spreadsheet would take for a formula begins with `'`.
QString tabSeparated(const std::vector<ComparedColumn>& columns, const QList<ComparedRow>& rows);

} // namespace waymark::ui
