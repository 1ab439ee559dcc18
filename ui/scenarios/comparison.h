#pragma once

#include <optional>
#include <vector>

#include <QList>
#include <QString>

#include "core/assessment/answer_sheet.h"
#include "core/framework/framework.h"
#include "core/robustness/robustness.h"

namespace waymark::ui {

class Texts;

/// A column of a comparison: the decision itself, or one of its scenarios.
struct ComparedColumn {
    QString name;
    Inputs inputs;
    std::optional<SettledAssessment> settled; ///< none while its worlds are still to be drawn
};

struct ComparedCell {
    QString text;
    bool differs = false; ///< from the first column, which is the decision's
    bool operator==(const ComparedCell&) const = default;
};

/// A row of a comparison; one without cells is the heading of those that follow.
struct ComparedRow {
    QString name;
    QList<ComparedCell> cells; ///< by column
    bool operator==(const ComparedRow&) const = default;
};

/// What a comparison shows: the verdicts, how sure they are, the values and how often each alternative comes first,
/// then every answer and every weight that differs in one of the columns. The first column is the decision's.
QList<ComparedRow> comparisonOf(
    const Framework& framework, const std::vector<ComparedColumn>& columns, const Texts& texts);

/// The comparison for a spreadsheet, tab-separated: what a spreadsheet would take for a formula begins with `'`.
QString tabSeparated(const std::vector<ComparedColumn>& columns, const QList<ComparedRow>& rows);

} // namespace waymark::ui
