#include "app/desktop/pdf_export.h"

#include <optional>
#include <string_view>

#include "core/base/write_target.h"
#include "core/report/told.h"
#include "ui/report/pdf_report.h"

namespace waymark::app {

Result<Saved> writePdf(const OpenedDecision& opened, const PdfRequest& request, const Resources& resources)
{
    if (const std::optional<Error> refusal = refusalOf({request.file, opened.path, request.replaces}))
        return *refusal;
    FrameworkLibrary library = resources.library;
    const Result<Told> told = toldToday(opened.found.framework, opened.decision, library);
    if (!told)
        return told.errors();
    const QByteArray pdf =
        ui::pdfReport(makeReport(told->task()), resources.messages, request.paper.value_or(ui::usualPaper()));
    return saveDurably(request.file, std::string_view(pdf.constData(), std::size_t(pdf.size())));
}

} // namespace waymark::app
