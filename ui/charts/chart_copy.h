#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace waymark::ui {

/// A widget as a picture with its title above it, as it goes to the clipboard.
struct ChartPicture {
    QWidget* chart = nullptr;
    QString title;
    QString subtitle;
    QString description; ///< goes into the SVG for screen readers
};

/// PNG at twice the screen's resolution, so that it stays sharp in a document.
QByteArray pngOf(const ChartPicture& picture);
QByteArray svgOf(const ChartPicture& picture);

/// Puts `image/png` (and the picture itself for programs that want it so) on the clipboard.
void copyAsPng(const ChartPicture& picture);
/// Puts `image/svg+xml` on the clipboard.
void copyAsSvg(const ChartPicture& picture);

} // namespace waymark::ui
