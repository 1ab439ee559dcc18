#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/opened_decision.h"
#include "app/cli/report_file.h"
#include "app/cli/sampling_options.h"
#include "core/record/freeze.h"
#include "core/record/recompute.h"
#include "core/record/verify_revision.h"
#include "core/report/render_report.h"

namespace waymark::cli {
namespace {

struct ReportOptions {
    std::string file;
    std::string format;
    std::optional<int> revision;
    ReportTarget target;
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

ExitStatus tell(const ReportTask& task, const ReportOptions& options, const Session& session)
{
    const ReportFormat format = formatOf(options);
    return storeReport(
        {format, task.decision.title, renderReport(task, format, session.words())}, options.target, session);
}

ExitStatus tellRevision(const Revision& revision, const ReportOptions& options, Session& session)
{
    const Result<Recomputed> recomputed = recompute(revision.frozen, session.library());
    if (!recomputed) {
        Errors errors = recomputed.errors(); // their places are within the revision
        for (Error& error : errors)
            error.where = {options.file,
                "/record/" + std::to_string(revision.number - 1) + "/frozen/inputs" + error.where.pointer, 0, 0, {}};
        return session.refuse(errors);
    }
    for (const Message& note : notesOn(revision.frozen, *recomputed))
        session.warn(options.file, note);
    return tell({recomputed->framework(), recomputed->decision, recomputed->study, &revision}, options, session);
}

/// The newest revision, if it was recorded of what stands there today; else what stands there.
ExitStatus tellToday(const OpenedDecision& opened, const ReportOptions& options, Session& session)
{
    const Study study =
        *studyOf(opened.framework(), opened.decision, {Reading::full, onAllThreads(kWorldsAtRest, kDefaultSeed)});
    const std::vector<Revision>& record = opened.decision.record;
    const std::string inputs = freeze(opened.framework(), opened.decision, study).inputs;
    if (!record.empty() && record.back().frozen.inputs == inputs)
        return tellRevision(record.back(), options, session);
    return tell({opened.framework(), opened.decision, study}, options, session);
}

ExitStatus reportDecision(const ReportOptions& options, Session& session)
{
    const Result<OpenedDecision> opened = openDecision(options.file, session);
    if (!opened)
        return session.refuse(opened.errors());
    if (!options.revision)
        return tellToday(*opened, options, session);
    const Result<const Revision*> revision = revisionOf(options, opened->decision.record);
    if (!revision)
        return session.refuse(revision.errors());
    return tellRevision(**revision, options, session);
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
    command->add_option("-o,--output", options->target.path, "Where it goes; a folder for adr and nygard")
        ->type_name("OUT");
    command->add_option("--revision", options->revision, "Which recorded revision to tell of")->type_name("N");
    command->add_flag("--force", options->target.replaces, "Replace a file that is there");
    command->callback(
        [&task, options] { task = [options](Session& session) { return reportDecision(*options, session); }; });
}

} // namespace waymark::cli
