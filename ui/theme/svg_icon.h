#pragma once

#include <QIcon>

namespace waymark::ui {

/// An icon from an SVG file, read when it is first drawn. QIcon itself would look through Qt's plug-ins for the file,
/// before the window can show.
QIcon svgIcon(const QString& file);

} // namespace waymark::ui
