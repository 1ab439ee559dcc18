#pragma once

#include <span>

#include "core/base/named.h"

namespace waymark {

/// What tells of a decision outside the wizard.
enum class ReportFormat {
    adr,    ///< a decision record with the headings of MADR 4.0
    nygard, ///< a decision record as Michael Nygard writes it
    y,      ///< one sentence for a slide: a Y-statement
    html,
    csv,
    json,
    pdf, ///< drawn by ui/report
    svg, ///< a chart of the report
    png, ///< the same as pixels, drawn by ui/export
};

/// As seals spell them; first those that `renderReport` writes.
inline constexpr Named<ReportFormat> kSealedFormats[] = {{"adr", ReportFormat::adr}, {"nygard", ReportFormat::nygard},
    {"y", ReportFormat::y}, {"html", ReportFormat::html}, {"csv", ReportFormat::csv}, {"json", ReportFormat::json},
    {"pdf", ReportFormat::pdf}, {"svg", ReportFormat::svg}, {"png", ReportFormat::png}};

/// Those that `renderReport` writes, as the command line names them.
inline constexpr std::span kReportFormats = std::span(kSealedFormats).first<6>();

/// A chart of a report, by itself in a file.
constexpr bool isOfAChart(ReportFormat format)
{
    return format == ReportFormat::svg || format == ReportFormat::png;
}

} // namespace waymark
