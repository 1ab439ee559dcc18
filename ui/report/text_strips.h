#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include "ui/report/strip.h"

namespace waymark::ui {

/// How text stands on a page.
struct PageText {
    QFont font;
    QColor colour;
};

enum class PageWeight { normal, strong };

/// The font of reports: Inter where it is installed, else that of the program. Size in points.
QFont pageFont(double size, PageWeight weight);

/// A strip for each line. Neither the first nor the last line of a text stands on a page alone.
Strips textStrips(const QString& text, const PageText& look, double width);

/// The strips moved to the right, with a mark beside the first.
Strips indented(Strips strips, double by, const QString& mark, const PageText& look);

} // namespace waymark::ui
