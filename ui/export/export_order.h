#pragma once

#include <optional>

#include <QSize>
#include <QString>

#include "ui/report/paper.h"

namespace waymark::ui {

/// What a decision can be handed out as.
enum class ExportFormat { madr, nygard, yStatement, html, pdf, csv, json, svg, png };

inline constexpr ExportFormat kExportFormats[] = {ExportFormat::madr, ExportFormat::nygard, ExportFormat::yStatement,
    ExportFormat::html, ExportFormat::pdf, ExportFormat::csv, ExportFormat::json, ExportFormat::svg, ExportFormat::png};

/// What is wanted; not yet where it goes.
struct ExportOrder {
    ExportFormat format = ExportFormat::madr;
    std::optional<int> revision; ///< its number; none: today's state
    Paper paper = Paper::a4;     ///< of a PDF
    QSize chart{1280, 720};      ///< of charts
    QString name;                ///< of the file, or what the names of charts begin with; without ending
};

/// Decision records are numbered in their folder.
inline bool isNumbered(ExportFormat format)
{
    return format == ExportFormat::madr || format == ExportFormat::nygard;
}

/// A file for each chart.
inline bool isOfCharts(ExportFormat format)
{
    return format == ExportFormat::svg || format == ExportFormat::png;
}

} // namespace waymark::ui
