#include "ui/charts/chart_copy.h"

#include <QApplication>
#include <QBuffer>
#include <QFontMetrics>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

#include "ui/theme/theme.h"

namespace waymark::ui {

namespace {

int lineHeight(TextStyle style)
{
    return QFontMetrics(textFont(style)).height();
}

/// Broken into as many lines as the chart's width asks for.
int subtitleHeight(const ChartPicture& picture)
{
    if (picture.subtitle.isEmpty())
        return 0;
    const QRect room(0, 0, picture.chart->width(), QWIDGETSIZE_MAX);
    return QFontMetrics(textFont(TextStyle::small)).boundingRect(room, Qt::TextWordWrap, picture.subtitle).height();
}

int titleHeight(const ChartPicture& picture)
{
    return lineHeight(TextStyle::heading) + subtitleHeight(picture) + space::medium();
}

QSize sizeOf(const ChartPicture& picture)
{
    const int margin = 2 * space::large();
    return picture.chart->size() + QSize(margin, margin + titleHeight(picture));
}

void drawTitle(QPainter& painter, const ChartPicture& picture, const Theme& theme)
{
    const int left = space::large();
    QRect line(left, space::large(), picture.chart->width(), lineHeight(TextStyle::heading));
    painter.setPen(theme.text);
    painter.setFont(textFont(TextStyle::heading));
    painter.drawText(line, Qt::AlignLeft, picture.title);
    line = QRect(left, line.bottom() + 1, line.width(), subtitleHeight(picture));
    painter.setPen(theme.mutedText);
    painter.setFont(textFont(TextStyle::small));
    painter.drawText(line, Qt::AlignLeft | Qt::TextWordWrap, picture.subtitle);
}

void draw(QPainter& painter, const ChartPicture& picture)
{
    const Theme& theme = Theme::of(picture.chart->palette());
    painter.fillRect(QRect(QPoint(0, 0), sizeOf(picture)), theme.card);
    drawTitle(painter, picture, theme);
    painter.translate(space::large(), space::large() + titleHeight(picture));
    picture.chart->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
}

QImage imageOf(const ChartPicture& picture, double scale)
{
    const QSizeF pixels = QSizeF(sizeOf(picture)) * scale;
    QImage image(pixels.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    // Half a pixel beyond the last whole point may be left at the edges.
    image.fill(Theme::of(picture.chart->palette()).card);
    QPainter painter(&image);
    draw(painter, picture);
    return image;
}

QByteArray encoded(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString tabSeparated(const ChartTable& figures)
{
    QStringList lines{figures.columns.join(QLatin1Char('\t'))};
    for (const QStringList& row : figures.rows)
        lines << row.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

/// Where the program's font is not installed, one of its kind is to stand in for it. As a style, since Qt's own reader
/// takes the attribute for a single name; it leaves out a style whose type is not said.
QByteArray withOtherFonts(QByteArray svg)
{
    const QString style = QStringLiteral("<defs>\n<style>text { font-family: \"%1\", sans-serif }</style>");
    const QByteArray defs = QByteArrayLiteral("<defs>");
    const qsizetype at = svg.indexOf(defs);
    return at < 0 ? svg : svg.replace(at, defs.size(), style.arg(QApplication::font().family()).toUtf8());
}

} // namespace

QByteArray pngOf(const ChartPicture& picture, double scale)
{
    return encoded(imageOf(picture, scale));
}

QByteArray svgOf(const ChartPicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizeOf(picture));
    generator.setViewBox(QRect(QPoint(0, 0), sizeOf(picture)));
    // Fonts are sized in points: for another resolution they would not fit what the widgets laid out for the screen's.
    generator.setResolution(picture.chart->logicalDpiX());
    generator.setTitle(picture.title.toHtmlEscaped());
    generator.setDescription(picture.description.toHtmlEscaped());
    QPainter painter(&generator);
    draw(painter, picture);
    painter.end();
    return withOtherFonts(bytes);
}

QMimeData* clipboardData(const ChartPicture& picture, const ChartTable& figures)
{
    const QImage image = imageOf(picture, kPictureScale);
    auto* data = new QMimeData;
    data->setImageData(image);
    data->setData(QStringLiteral("image/png"), encoded(image));
    data->setData(QStringLiteral("image/svg+xml"), svgOf(picture));
    data->setText(tabSeparated(figures));
    return data;
}

} // namespace waymark::ui
