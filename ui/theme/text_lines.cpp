#include "ui/theme/text_lines.h"

#include <algorithm>

#include <QTextLayout>
#include <QTextOption>

namespace waymark::ui {
namespace {

/// Whether a letter looks the same whatever stands beside it; marks that combine do not stand alone.
bool standsAlone(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

} // namespace

QString textForLines(const std::string& text)
{
    return QString::fromStdString(text).replace(u'\n', QChar::LineSeparator);
}

QFont fontFor(const QString& text, QFont font)
{
    const auto codePoints = text.toUcs4();
    if (std::all_of(codePoints.begin(), codePoints.end(), standsAlone))
        font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    return font;
}

std::shared_ptr<const QTextLayout> linesOf(const QString& text, const QFont& font, double width, Qt::Alignment side)
{
    auto lines = std::make_shared<QTextLayout>(text, fontFor(text, font));
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    lines->setTextOption(option);
    lines->beginLayout();
    double y = 0;
    for (QTextLine line = lines->createLine(); line.isValid(); line = lines->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    lines->endLayout();
    return lines;
}

double heightOf(const QTextLayout& lines)
{
    const QTextLine last = lines.lineAt(lines.lineCount() - 1);
    return last.y() + last.height();
}

void paintLines(QPainter& painter, const QTextLayout& lines, std::size_t first, std::size_t end)
{
    const double top = lines.lineAt(int(first)).y();
    for (std::size_t i = first; i < end; ++i)
        lines.lineAt(int(i)).draw(&painter, {0, -top});
}

} // namespace waymark::ui
