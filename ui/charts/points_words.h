#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/report/points_data.h"
#include "ui/charts/chart_table.h"

namespace waymark::ui {

/// What the bars of points say, in words.
struct PointsWords {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PointsWords)

public:
    const Framework& framework;
    const PointsData& data;
    const PointsScope& scope;

    QString subtitle() const;
    ChartTable table() const;
    QString description() const;
};

} // namespace waymark::ui
