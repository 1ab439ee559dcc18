#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include "core/framework/framework.h"
#include "ui/theme/theme.h"

class QAbstractAxis;
class QChart;
class QFont;

namespace waymark::ui {

/// Small text in charts: labels of axes and bars.
QFont chartFont();

/// The one look of all charts. Qt Charts does not follow the palette: charts ask for it when they are made and on
/// every PaletteChange.
void applyChartTheme(QChart& chart, const Theme& theme);

QColor alternativeColour(const Theme& theme, const Alternative& alternative);

/// The shade of segment `index` of `count`: from the full colour towards the card's.
QColor shade(const QColor& colour, std::size_t index, std::size_t count, const Theme& theme);

/// The theme's colour in which a text upon that colour is read best.
QColor inkUpon(const QColor& ground, const Theme& theme);

/// Text of a file for a label of Qt Charts, which takes it for HTML; cut at that
/// width, where it would squeeze the chart.
QString chartLabel(const std::string& text, int mostWidth);

/// An axis takes no label twice; what cannot be seen keeps equal ones apart.
QStringList distinct(QStringList labels);

/// Plain text as a tool tip that stays plain and wraps.
QString chartToolTip(const QString& text);

} // namespace waymark::ui
