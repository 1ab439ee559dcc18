#include "core/report/render_report.h"

#include <cassert>

#include "core/record/freeze.h"
#include "core/report/chart_file.h"
#include "core/report/csv_report.h"
#include "core/report/decision_record.h"
#include "core/report/html_report.h"
#include "core/report/json_report.h"

namespace waymark {

std::string renderReport(const ReportTask& task, ReportFormat format, const MessageCatalogue& words)
{
    switch (format) {
    case ReportFormat::adr:
        return madrRecord(task, words);
    case ReportFormat::nygard:
        return nygardRecord(task, words);
    case ReportFormat::y:
        return yStatement(task, words);
    case ReportFormat::html:
        return htmlReport(makeReport(task), words);
    case ReportFormat::csv:
        return csvReport(task);
    case ReportFormat::json:
        return jsonReport(makeReport(task), words);
    case ReportFormat::pdf:
    case ReportFormat::svg:
    case ReportFormat::png:
        break;
    }
    assert(false);
    return {};
}

std::optional<std::string> writtenAgain(
    const ReportTask& task, const SealContent& content, const MessageCatalogue& words)
{
    if (content.format == ReportFormat::pdf || content.format == ReportFormat::png)
        return std::nullopt;
    if (content.format == ReportFormat::svg && content.chart)
        return svgChartFile(makeReport(task), *content.chart, words);
    return renderReport(task, content.format, words);
}

Figures sealedFigures(const ReportTask& task, const SealContent& content)
{
    switch (content.format) {
    case ReportFormat::html:
    case ReportFormat::json:
    case ReportFormat::pdf:
        return makeReport(task).frozen.figures;
    case ReportFormat::svg:
    case ReportFormat::png:
        return chartFigures(makeReport(task), content.chart ? content.chart->id : std::string());
    case ReportFormat::adr:
    case ReportFormat::nygard:
    case ReportFormat::y:
    case ReportFormat::csv:
        break;
    }
    return assessmentFigures(task.framework, task.study);
}

} // namespace waymark
