#include "ui/theme/text_lines.h"

#include <QTextLayout>
#include <QTextOption>

namespace waymark::ui {

QString textForLines(const std::string& text)
{
    return QString::fromStdString(text).replace(u'\n', QChar::LineSeparator);
}

std::shared_ptr<const QTextLayout> linesOf(const QString& text, const QFont& font, double width, Qt::Alignment side)
{
    auto lines = std::make_shared<QTextLayout>(text, font);
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
