#include "ui/charts/chart_copy.h"

#include <QBuffer>
#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

#include "ui/theme/theme.h"

namespace waymark::ui {

namespace {

constexpr double kPngScale = 2;

int lineHeight(TextStyle style)
{
    return QFontMetrics(textFont(style)).height();
}

int titleHeight(const ChartPicture& picture)
{
    const int subtitle = picture.subtitle.isEmpty() ? 0 : lineHeight(TextStyle::small);
    return lineHeight(TextStyle::heading) + subtitle + space::medium();
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
    line.translate(0, line.height());
    painter.setPen(theme.mutedText);
    painter.setFont(textFont(TextStyle::small));
    painter.drawText(line, Qt::AlignLeft | Qt::TextDontClip, picture.subtitle);
}

void draw(QPainter& painter, const ChartPicture& picture)
{
    const Theme& theme = Theme::of(picture.chart->palette());
    painter.fillRect(QRect(QPoint(0, 0), sizeOf(picture)), theme.card);
    drawTitle(painter, picture, theme);
    painter.translate(space::large(), space::large() + titleHeight(picture));
    picture.chart->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
}

QImage imageOf(const ChartPicture& picture)
{
    QImage image(sizeOf(picture) * kPngScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kPngScale);
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

} // namespace

QByteArray pngOf(const ChartPicture& picture)
{
    return encoded(imageOf(picture));
}

QByteArray svgOf(const ChartPicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizeOf(picture));
    generator.setViewBox(QRect(QPoint(0, 0), sizeOf(picture)));
    generator.setTitle(picture.title.toHtmlEscaped());
    generator.setDescription(picture.description.toHtmlEscaped());
    QPainter painter(&generator);
    draw(painter, picture);
    painter.end();
    return bytes;
}

void copyAsPng(const ChartPicture& picture)
{
    const QImage image = imageOf(picture);
    auto* data = new QMimeData;
    data->setImageData(image);
    data->setData(QStringLiteral("image/png"), encoded(image));
    QGuiApplication::clipboard()->setMimeData(data);
}

void copyAsSvg(const ChartPicture& picture)
{
    auto* data = new QMimeData;
    data->setData(QStringLiteral("image/svg+xml"), svgOf(picture));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace waymark::ui
