#pragma once

#include <optional>
#include <string>

#include "core/base/message_catalogue.h"
#include "core/report/make_report.h"
#include "core/report/report_format.h"
#include "core/report/seal.h"

namespace waymark {

/// The sealed text that tells of a decision in one of `kReportFormats`. Same input, same bytes.
std::string renderReport(const ReportTask& task, ReportFormat format, const MessageCatalogue& words);

/// What has that seal, written again; none where it is not core that writes it: PDF and PNG.
std::optional<std::string> writtenAgain(
    const ReportTask& task, const SealContent& content, const MessageCatalogue& words);

/// The figures that it carries.
Figures sealedFigures(const ReportTask& task, const SealContent& content);

} // namespace waymark
