#include <memory>
#include <string>

#include "app/cli/commands.h"
#include "core/base/document_json.h"
#include "core/base/read_file.h"
#include "core/record/verify_record.h"
#include "core/report/verify_report.h"

namespace waymark::cli {
namespace {

void warnAll(const std::string& path, const std::vector<Message>& notes, const Session& session)
{
    for (const Message& note : notes)
        session.warn(path, note);
}

/// Faults that have no place of their own, at a place in a file.
void reportAll(const Where& where, const std::vector<Message>& faults, const Session& session)
{
    Errors errors;
    for (const Message& fault : faults)
        errors.push_back({where, fault});
    session.report(errors);
}

ExitStatus verifyReportFile(const std::string& text, const std::string& path, Session& session)
{
    const Result<ReportCheck> check = verifyReport(text, path, {session.library(), session.words()});
    if (!check)
        return session.refuse(check.errors());
    warnAll(path, check->notes, session);
    session.report(check->faults);
    reportAll({path, {}, 0, 0, {}}, faultsOf(*check), session);
    if (!check->holds())
        return ExitStatus::faultsFound;
    session.writeLine(path + ": "
        + session.say({check->isWrittenAgain ? "cli.reportHolds" : "cli.reportFiguresHold",
            {{"figures", static_cast<double>(check->figures)}}}));
    return ExitStatus::done;
}

void tellRevision(const RevisionCheck& revision, const std::string& path, const Session& session)
{
    warnAll(path, revision.notes, session);
    session.report(revision.faults);
    reportAll({path, "/record/" + std::to_string(revision.number - 1), 0, 0, {}}, faultsOf(revision), session);
    if (revision.holds())
        session.writeLine(path + ": "
            + session.say({"cli.revisionHolds",
                {{"number", static_cast<double>(revision.number)},
                    {"figures", static_cast<double>(revision.figures)}}}));
}

ExitStatus verifyDecisionFile(const std::string& text, const std::string& path, Session& session)
{
    const Result<RecordCheck> check = verifyRecord(text, path, session.library());
    if (!check)
        return session.refuse(check.errors());
    for (const RevisionCheck& revision : check->revisions)
        tellRevision(revision, path, session);
    session.report(check->misspelt);
    if (check->revisions.empty())
        session.warn(path, {"cli.nothingRecorded", {}});
    return check->holds() ? ExitStatus::done : ExitStatus::faultsFound;
}

/// Whether a text is a decision's file; a report as JSON is not.
bool isDecision(const std::string& text)
{
    const Result<Json> document = parseJson(text, {});
    return document && document->is_object() && document->contains("waymark");
}

ExitStatus verifyFile(const std::string& path, Session& session)
{
    const Result<std::string> text = readFile(path);
    if (!text)
        return session.refuse(text.errors());
    return isDecision(*text) ? verifyDecisionFile(*text, path, session) : verifyReportFile(*text, path, session);
}

} // namespace

void addVerifyCommand(CLI::App& parser, Task& task)
{
    const auto file = std::make_shared<std::string>();
    CLI::App* command = parser.add_subcommand("verify", "Compute every figure of a record or a report again");
    command->add_option("FILE", *file, "A recorded decision, a decision record or a report")->required();
    command->callback([&task, file] { task = [file](Session& session) { return verifyFile(*file, session); }; });
}

} // namespace waymark::cli
