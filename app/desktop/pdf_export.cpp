#include "app/desktop/pdf_export.h"

#include <filesystem>
#include <string_view>
#include <system_error>

#include "core/report/told.h"
#include "ui/report/pdf_report.h"

namespace waymark::app {
namespace {

bool isSameFile(const std::string& one, const std::string& other)
{
    std::error_code ignored; // then it cannot be written or read, and that is told in its place
    return std::filesystem::equivalent(one, other, ignored);
}

bool isThere(const std::string& path)
{
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::symlink_status(path, ignored)); // a link that leads nowhere too
}

} // namespace

Result<Saved> writePdf(const OpenedDecision& opened, const PdfRequest& request, const Resources& resources)
{
    if (isSameFile(request.file, opened.path))
        return Error{{request.file, {}, 0, 0, {}}, {"file.isTheDecision", {}}};
    if (!request.replaces && isThere(request.file))
        return Error{{request.file, {}, 0, 0, {}}, {"file.exists", {}}};
    FrameworkLibrary library = resources.library;
    const Result<Told> told = toldToday(opened.found.framework, opened.decision, library);
    if (!told)
        return told.errors();
    const QByteArray pdf =
        ui::pdfReport(makeReport(told->task()), resources.messages, request.paper.value_or(ui::usualPaper()));
    return saveDurably(request.file, std::string_view(pdf.constData(), std::size_t(pdf.size())));
}

} // namespace waymark::app
