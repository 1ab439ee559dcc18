#include "core/report/render_report.h"

#include <cassert>

#include "core/record/freeze.h"
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
    }
    assert(false);
    return {};
}

Figures sealedFigures(const ReportTask& task, ReportFormat format)
{
    if (format == ReportFormat::html || format == ReportFormat::json)
        return makeReport(task).frozen.figures;
    return assessmentFigures(task.framework, task.study);
}

} // namespace waymark
