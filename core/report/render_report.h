#pragma once

#include <string>

#include "core/base/message_catalogue.h"
#include "core/report/make_report.h"
#include "core/report/report_format.h"

namespace waymark {

/// The sealed text that tells of a decision in a format. Same input, same bytes.
std::string renderReport(const ReportTask& task, ReportFormat format, const MessageCatalogue& words);

/// The figures that its seal carries.
Figures sealedFigures(const ReportTask& task, ReportFormat format);

} // namespace waymark
