#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include <QFont>
#include <QString>

class QPainter;
class QTextLayout;

namespace waymark::ui {

/// Text of core (core/report/report_words) as layouts want it.
QString textForLines(const std::string& text);

/// The font for a text: one glyph a letter where its scripts allow that. What a font puts in the place of '->' or '++'
/// is not what was typed and cannot be searched for in a PDF; and what need not be shaped is shown sooner.
QFont fontFor(const QString& text, QFont font);

/// Plain text in lines no wider than that, broken at blanks, in long words anywhere. Not rounded to pixels, for pages
/// and slides of any scale; shared by whatever paints its lines.
std::shared_ptr<const QTextLayout> linesOf(
    const QString& text, const QFont& font, double width, Qt::Alignment side = Qt::AlignLeft);

/// How tall all its lines are.
double heightOf(const QTextLayout& lines);

/// Paints lines of a text below each other, the first with its top at the painter's origin.
void paintLines(QPainter& painter, const QTextLayout& lines, std::size_t first, std::size_t end);

} // namespace waymark::ui
