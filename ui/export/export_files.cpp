#include "ui/export/export_files.h"

#include <string_view>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include "core/base/durable_file.h"
#include "core/report/chart_file.h"
#include "core/report/csv_report.h"
#include "core/report/decision_record.h"
#include "core/report/html_report.h"
#include "core/report/json_report.h"
#include "ui/export/export_words.h"
#include "ui/report/pdf_report.h"

namespace waymark::ui {
namespace {

std::string pictureOf(const std::string& svg, QSize size)
{
    QSvgRenderer drawing(QByteArray::fromStdString(svg));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor(QString::fromStdString(lightChartColours().ground)));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data().toStdString();
}

/// A chart as the bytes of its file.
std::string chartBytes(
    const Report& report, const Chart& chart, const ExportOrder& order, const MessageCatalogue& words)
{
    const SealedChart wanted{chart.id, order.chart.width(), order.chart.height()};
    if (order.format == ExportFormat::svg)
        return svgChartFile(report, wanted, words);
    ChartStyle style = chartFileStyle(wanted);
    style.font = QGuiApplication::font().family().toStdString(); // Qt's reader takes a list for the name of one
    return sealedPng(
        pictureOf(svgChart(chart, style, words), order.chart), chartSeal(report, wanted, ReportFormat::png));
}

std::vector<ExportedFile> chartFiles(const Report& report, const ExportOrder& order, const MessageCatalogue& words)
{
    std::vector<ExportedFile> files;
    for (const Section& section : report.sections)
        for (const Block& block : section.blocks)
            if (const auto* chart = std::get_if<ChartBlock>(&block))
                files.push_back(
                    {order.name + u'-' + QString::fromStdString(chart->chart.id) + formatSuffix(order.format),
                        chartBytes(report, chart->chart, order, words)});
    return files;
}

std::string textOf(const ReportTask& task, const ExportOrder& order, const MessageCatalogue& words)
{
    switch (order.format) {
    case ExportFormat::madr:
        return madrRecord(task, words);
    case ExportFormat::nygard:
        return nygardRecord(task, words);
    case ExportFormat::yStatement:
        return yStatement(task, words);
    case ExportFormat::csv:
        return csvReport(task);
    case ExportFormat::json:
        return jsonReport(makeReport(task), words);
    case ExportFormat::pdf:
        return pdfReport(makeReport(task), words, order.paper).toStdString();
    default:
        return htmlReport(makeReport(task), words);
    }
}

/// A regular file that stands there itself may be replaced; anything else leads elsewhere or is none.
Errors faultsOfPlace(const QFileInfo& place)
{
    const bool isFree = !place.exists() && !place.isSymLink();
    if (isFree || (place.isFile() && !place.isSymLink()))
        return {};
    return {{{}, {"file.notRegular", {}}}};
}

} // namespace

std::vector<ExportedFile> exportedFiles(const ReportTask& task, const ExportOrder& order, const MessageCatalogue& words)
{
    if (isOfCharts(order.format))
        return chartFiles(makeReport(task), order, words);
    return {{order.name + formatSuffix(order.format), textOf(task, order, words)}};
}

bool isFileName(const QString& name)
{
    const bool isPlace = name == QStringLiteral(".") || name == QStringLiteral("..");
    return !name.isEmpty() && !isPlace && !name.contains(u'/') && !name.contains(QChar(0));
}

QStringList namesThere(const QString& folder, const QStringList& names)
{
    QStringList found;
    for (const QString& name : names) {
        const QFileInfo place(QDir(folder), name);
        if (isFileName(name) && (place.exists() || place.isSymLink()))
            found << name;
    }
    return found;
}

Result<std::vector<Message>> writeFiles(const QString& folder, const std::vector<ExportedFile>& files)
{
    std::vector<Message> warnings;
    for (const ExportedFile& file : files) {
        const QString path = QDir(folder).absolutePath() + u'/' + file.name;
        const std::string name = QFile::encodeName(path).toStdString();
        Errors faults = isFileName(file.name) ? faultsOfPlace(QFileInfo(path)) : Errors{{{}, {"file.notRegular", {}}}};
        if (faults.empty()) {
            const Result<Saved> saved = saveDurably(name, file.bytes);
            if (saved)
                warnings.insert(warnings.end(), saved->warnings.begin(), saved->warnings.end());
            else
                faults = saved.errors();
        }
        if (!faults.empty()) {
            faults.front().where.file = file.name.toStdString();
            return faults;
        }
    }
    return warnings;
}

} // namespace waymark::ui
