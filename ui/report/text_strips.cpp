#include "ui/report/text_strips.h"

#include <cmath>

#include <QPainter>
#include <QTextLayout>

#include "ui/theme/text_lines.h"

namespace waymark::ui {
namespace {

/// Paints with the painter's origin at that point.
template <typename Paint> void paintAt(QPainter& painter, QPointF at, Paint paint)
{
    painter.save();
    painter.translate(at);
    paint();
    painter.restore();
}

} // namespace

QFont pageFont(double size, PageWeight weight)
{
    QFont font;
    font.setFamilies(QStringList{QStringLiteral("Inter")} + font.families());
    font.setPixelSize(int(std::lround(points(size))));
    font.setWeight(weight == PageWeight::strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Strips textStrips(const QString& text, const PageText& look, double width)
{
    const std::shared_ptr<const QTextLayout> layout = linesOf(text, look.font, width);
    Strips strips;
    const std::size_t count = std::size_t(layout->lineCount());
    for (std::size_t i = 0; i < count; ++i) {
        Strip line;
        line.height = layout->lineAt(int(i)).height();
        line.paint = [layout, i, colour = look.colour](QPainter& painter, QPointF at) {
            paintAt(painter, at, [&] {
                painter.setPen(colour);
                paintLines(painter, *layout, i, i + 1);
            });
        };
        line.keepsWithNext = i + 1 < count && (i == 0 || i + 2 == count);
        strips.push_back(std::move(line));
    }
    return strips;
}

Strips indented(Strips strips, double by, const QString& mark, const PageText& look)
{
    bool isFirst = true;
    for (Strip& strip : strips) {
        strip.paint = [inner = std::move(strip.paint), by, look, sign = isFirst ? mark : QString()](
                          QPainter& painter, QPointF at) {
            inner(painter, at + QPointF(by, 0));
            if (sign.isEmpty())
                return;
            const std::shared_ptr<const QTextLayout> text = linesOf(sign, look.font, by);
            paintAt(painter, at, [&] {
                painter.setPen(look.colour);
                paintLines(painter, *text, 0, 1);
            });
        };
        isFirst = false;
    }
    return strips;
}

} // namespace waymark::ui
