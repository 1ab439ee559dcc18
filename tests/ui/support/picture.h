#pragma once

#include <QColor>
#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace waymark::ui {

/// Whether the widget's picture has that colour in it: large letters do, besides the blends at their edges.
inline bool shows(QWidget& widget, const QColor& colour)
{
    const QImage picture = widget.grab().toImage();
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y).rgb() == colour.rgb())
                return true;
    return false;
}

} // namespace waymark::ui
