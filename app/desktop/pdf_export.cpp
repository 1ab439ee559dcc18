#include "app/desktop/pdf_export.h"

#include <filesystem>
#include <string_view>
#include <system_error>

#include "core/report/make_report.h"
#include "ui/report/pdf_report.h"

namespace waymark::app {
namespace {

bool isSameFile(const std::string& one, const std::string& other)
{
    std::error_code ignored; // then it cannot be written or read, and that is told in its place
    return std::filesystem::equivalent(one, other, ignored);
}

Report reportOf(const OpenedDecision& opened)
{
    const Framework& framework = *opened.found.framework;
    const Decision& decision = opened.decision;
    const Study study = *studyOf(framework, decision, {Reading::full, onAllThreads(kWorldsAtRest, kDefaultSeed)});
    return makeReport({framework, decision, study, decision.record.empty() ? nullptr : &decision.record.back()});
}

} // namespace

Result<Saved> writePdf(const OpenedDecision& opened, const CommandLine& line, const MessageCatalogue& words)
{
    const PdfRequest& request = *line.pdf;
    if (isSameFile(request.file, line.file))
        return Error{{request.file, {}, 0, 0, {}}, {"file.isTheDecision", {}}};
    const QByteArray pdf = ui::pdfReport(reportOf(opened), words, request.paper.value_or(ui::usualPaper()));
    return saveDurably(request.file, std::string_view(pdf.constData(), std::size_t(pdf.size())));
}

} // namespace waymark::app
