#include "ui/theme/shaped_text.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QWidget>

namespace waymark::ui {
namespace {

/// Not so: what runs from right to left, tabs, hyphens that show at the end of a line only.
bool isSimple(QChar character)
{
    switch (character.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
    case QChar::DirFSI:
        return false;
    default:
        return character != u'\t' && character != QChar::SoftHyphen;
    }
}

bool isBreakingSpace(QChar character)
{
    return character.isSpace() && character.decompositionTag() != QChar::NoBreak;
}

} // namespace

void ShapedText::set(const QString& text, const QFont& font)
{
    if (text == m_text && font == m_font)
        return;
    m_text = text;
    m_font = font;
    m_isSimple = std::all_of(text.begin(), text.end(), isSimple);
    if (m_isSimple)
        shape();
}

void ShapedText::shape()
{
    constexpr double kEndless = 1e6;
    // As QPainter::drawText has them.
    QString shown = m_text;
    shown.replace(u'\n', QChar::LineSeparator).replace(u'\r', u' ');
    m_lines.clear();
    m_leading = QFontMetricsF(m_font).leading();
    QTextLayout layout(shown, m_font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(kEndless);
        addPieces(line, shown);
    }
    layout.endLayout();
}

void ShapedText::addPieces(const QTextLine& line, const QString& shown)
{
    const QFontMetricsF metrics(m_font);
    std::vector<Piece> pieces;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, shown);
    const auto lineEnd = shown.begin() + line.textStart() + line.textLength();
    for (auto begin = shown.begin() + line.textStart(); begin != lineEnd;) {
        breaks.setPosition(begin - shown.begin());
        const auto next = std::min(shown.begin() + breaks.toNextBoundary(), lineEnd);
        const auto end = std::find_if(begin, next, isBreakingSpace);
        if (end != begin) {
            const double overhang = std::max(-metrics.rightBearing(*(end - 1)), 0.0);
            pieces.push_back(
                {line.cursorToX(int(begin - shown.begin())), line.cursorToX(int(end - shown.begin())) + overhang});
        }
        begin = std::find_if_not(end, next, isBreakingSpace);
    }
    m_lines.push_back({std::move(pieces), line.ascent() + line.descent()});
}

QSize ShapedText::exactlyWrappedAt(int width) const
{
    constexpr int kEndless = QWIDGETSIZE_MAX;
    const int side = m_text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const int flags = side | Qt::TextWordWrap | Qt::TextExpandTabs;
    return QFontMetrics(m_font).boundingRect(QRect(0, 0, width, kEndless), flags, m_text).size();
}

QSize ShapedText::wrappedAt(int width) const
{
    if (!m_isSimple)
        return exactlyWrappedAt(width);
    double widest = 0;
    double height = -m_leading;
    for (const Line& line : m_lines) {
        const auto addLine = [&] { height = std::ceil(height + m_leading) + line.height; };
        addLine();
        double begin = 0;
        for (const Piece& piece : line.pieces) {
            if (piece.begin > begin && piece.end - begin > width) {
                begin = piece.begin;
                addLine();
            }
            widest = std::max(widest, piece.end - begin);
        }
    }
    return {int(std::ceil(widest)), int(std::ceil(height))};
}

} // namespace waymark::ui
