#pragma once

#include <variant>

#include <QString>
#include <QStringList>

#include "ui/charts/chart_table.h"
#include "ui/estimators/curve_scene.h"
#include "ui/estimators/share_scene.h"

namespace waymark::ui {

/// A result as it is looked at: drawn, as a table, and in words.
struct ShownEstimate {
    std::variant<CurveScene, ShareScene> drawing;
    QString subtitle;
    ChartTable table;
    QString sentence; ///< the result
    QString remark;   ///< what to think of it
    QString listTitle;
    QStringList list = {}; ///< what is told one by one: gaps, hints
    QString namesTitle = {};
    QStringList names = {}; ///< what is listed, however many there are: modules that nobody knows
};

} // namespace waymark::ui
