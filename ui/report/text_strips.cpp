#include "ui/report/text_strips.h"

#include <cmath>

#include <QFontDatabase>
#include <QPainter>
#include <QTextLayout>

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
    static const bool hasInter = QFontDatabase::families().contains(QStringLiteral("Inter"));
    QFont font;
    if (hasInter)
        font.setFamily(QStringLiteral("Inter"));
    font.setPixelSize(int(std::lround(points(size))));
    font.setWeight(weight == PageWeight::strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString pageText(const std::string& text)
{
    return QString::fromStdString(text).replace(u'\n', QChar::LineSeparator);
}

std::shared_ptr<const QTextLayout> laidOut(const QString& text, const PageText& look, double width)
{
    auto layout = std::make_shared<QTextLayout>(text, look.font);
    QTextOption option(look.side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

void paintLines(QPainter& painter, const QTextLayout& text, std::size_t first, std::size_t end)
{
    const double top = text.lineAt(int(first)).y();
    for (std::size_t i = first; i < end; ++i)
        text.lineAt(int(i)).draw(&painter, {0, -top});
}

Strips textStrips(const QString& text, const PageText& look, double width)
{
    const std::shared_ptr<const QTextLayout> layout = laidOut(text, look, width);
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
            const std::shared_ptr<const QTextLayout> text = laidOut(sign, look, by);
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
