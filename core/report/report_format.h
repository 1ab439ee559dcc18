#pragma once

#include "core/base/named.h"

namespace waymark {

/// The texts that tell of a decision outside the wizard.
enum class ReportFormat {
    adr,    ///< a decision record with the headings of MADR 4.0
    nygard, ///< a decision record as Michael Nygard writes it
    y,      ///< one sentence for a slide: a Y-statement
    html,
    csv,
    json,
};

inline constexpr Named<ReportFormat> kReportFormats[] = {{"adr", ReportFormat::adr}, {"nygard", ReportFormat::nygard},
    {"y", ReportFormat::y}, {"html", ReportFormat::html}, {"csv", ReportFormat::csv}, {"json", ReportFormat::json}};

} // namespace waymark
