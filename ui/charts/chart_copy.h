#pragma once

#include <QByteArray>
#include <QString>

#include "ui/charts/chart_table.h"

class QMimeData;
class QWidget;

namespace waymark::ui {

/// A widget as a picture with its title above it, as it goes to the clipboard.
struct ChartPicture {
    QWidget* chart = nullptr;
    QString title;
    QString subtitle;
    QString description; ///< goes into the SVG for screen readers
};

/// So many pixels for each point in copies and saved files, whatever the screen: they stay sharp in a document.
inline constexpr double kPictureScale = 2;

/// The pixels for a point are those asked for, whatever the screen's.
QByteArray pngOf(const ChartPicture& picture, double scale);
QByteArray svgOf(const ChartPicture& picture);

/// Every form of a chart at once, so that each program takes what it can use: `image/png` and the picture itself,
/// `image/svg+xml`, and as plain text the figures, tab-separated. The caller owns it.
QMimeData* clipboardData(const ChartPicture& picture, const ChartTable& figures);

} // namespace waymark::ui
