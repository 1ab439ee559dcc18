#pragma once

#include <memory>

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextOption>

#include "ui/report/strip.h"

class QTextLayout;

namespace waymark::ui {

/// How text stands on a page.
struct PageText {
    QFont font;
    QColor colour;
    Qt::Alignment side = Qt::AlignLeft;
};

enum class PageWeight { normal, strong };

/// The font of reports: Inter where it is installed, else that of the program. Size in points.
QFont pageFont(double size, PageWeight weight);

/// Text of core (core/report/report_words) as layouts want it.
QString pageText(const std::string& text);

/// Text broken at blanks, in long words anywhere. Shared by what paints its lines.
std::shared_ptr<const QTextLayout> laidOut(const QString& text, const PageText& look, double width);

/// Paints lines of a text below each other.
void paintLines(QPainter& painter, const QTextLayout& text, std::size_t first, std::size_t end);

/// A strip for each line. Neither the first nor the last line of a text stands on a page alone.
Strips textStrips(const QString& text, const PageText& look, double width);

/// The strips moved to the right, with a mark beside the first.
Strips indented(Strips strips, double by, const QString& mark, const PageText& look);

} // namespace waymark::ui
