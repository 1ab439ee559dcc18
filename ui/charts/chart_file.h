#pragma once

#include <QString>

#include "core/base/durable_file.h"
#include "ui/charts/chart_copy.h"

class QWidget;

namespace waymark::ui {

/// Asks where a chart of that title is to be saved; empty if it is not.
QString askForPictureFile(QWidget* parent, const QString& title);

/// As SVG where the name ends so, else as PNG.
Result<Saved> writeChart(const ChartPicture& picture, const QString& file);

} // namespace waymark::ui
