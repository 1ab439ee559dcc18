#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/opened_decision.h"
#include "app/cli/report_file.h"
#include "core/report/render_report.h"
#include "core/report/told.h"

namespace waymark::cli {
namespace {

struct ReportOptions {
    std::string file;
    std::string format;
    std::optional<int> revision;
    std::string output;
    bool replaces = false;
};

ReportFormat formatOf(const ReportOptions& options)
{
    for (const Named<ReportFormat>& each : kReportFormats)
        if (each.name == options.format)
            return each.value;
    return ReportFormat::html; // the parser let only these names through
}

Result<const Revision*> revisionOf(const ReportOptions& options, const std::vector<Revision>& record)
{
    for (const Revision& revision : record)
        if (revision.number == *options.revision)
            return &revision;
    return Error{{options.file, "/record", 0, 0, {}},
        {"cli.noRevision",
            {{"number", static_cast<double>(*options.revision)}, {"most", static_cast<double>(record.size())}}}};
}

Result<Told> tellOf(const OpenedDecision& opened, const ReportOptions& options, Session& session)
{
    if (!options.revision)
        return toldToday(opened.found.framework, opened.decision, session.library());
    const Result<const Revision*> revision = revisionOf(options, opened.decision.record);
    return revision ? toldOf(**revision, session.library()) : Result<Told>(revision.errors());
}

ExitStatus reportDecision(const ReportOptions& options, Session& session)
{
    const Result<OpenedDecision> opened = openDecision(options.file, session);
    if (!opened)
        return session.refuse(opened.errors());
    const Result<Told> told = tellOf(*opened, options, session);
    if (!told) {
        Errors errors = told.errors();
        for (Error& error : errors)
            error.where.file = options.file;
        return session.refuse(errors);
    }
    for (const Message& note : told->notes)
        session.warn(options.file, note);
    const ReportFormat format = formatOf(options);
    return storeReport({format, told->decision.title, renderReport(told->task(), format, session.words())},
        {options.output, options.replaces, options.file}, session);
}

std::vector<std::string> formatNames()
{
    std::vector<std::string> names;
    for (const Named<ReportFormat>& each : kReportFormats)
        names.emplace_back(each.name);
    return names;
}

} // namespace

void addReportCommand(CLI::App& parser, Task& task)
{
    const auto options = std::make_shared<ReportOptions>();
    CLI::App* command = parser.add_subcommand("report", "Tell of a decision: as a record, a report or figures");
    command->add_option("FILE", options->file, "The decision")->required();
    command->add_option("--format", options->format, "What to write")
        ->required()
        ->type_name("adr|nygard|y|html|csv|json")
        ->check(CLI::IsMember(formatNames()).description(""));
    command->add_option("-o,--output", options->output, "Where it goes; a folder for adr and nygard")->type_name("OUT");
    command->add_option("--revision", options->revision, "Which recorded revision to tell of")->type_name("N");
    command->add_flag("--force", options->replaces, "Replace a file that is there");
    command->callback(
        [&task, options] { task = [options](Session& session) { return reportDecision(*options, session); }; });
}

} // namespace waymark::cli
