#include <memory>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/output_form.h"
#include "core/base/document_json.h"
#include "core/base/read_file.h"
#include "core/record/verify_record.h"
#include "core/report/verify_report.h"

namespace waymark::cli {
namespace {

struct VerifyCommand {
    std::string file;
    std::shared_ptr<const OutputForm> form;
};

Json figureJson(const std::optional<Figure>& figure)
{
    if (!figure)
        return {};
    return std::visit([](const auto& value) { return Json(value); }, *figure);
}

Json differencesJson(const std::vector<FigureDifference>& differences)
{
    Json list = Json::array();
    for (const FigureDifference& each : differences)
        list.push_back(
            {{"key", each.key}, {"stated", figureJson(each.stated)}, {"computed", figureJson(each.computed)}});
    return list;
}

Json revisionJson(const RevisionCheck& check, const Session& session)
{
    Json faults = Json::array();
    for (const Error& each : check.faults)
        faults.push_back({{"pointer", each.where.pointer}, {"text", session.say(each.message)}});
    Json notes = Json::array();
    for (const Message& each : check.notes)
        notes.push_back(session.say(each));
    return {{"revision", check.number}, {"holds", check.holds()}, {"asWritten", check.isAsWritten},
        {"figures", check.figures}, {"differences", differencesJson(check.differences)}, {"faults", std::move(faults)},
        {"notes", std::move(notes)}};
}

Json recordJson(const RecordCheck& check, const Session& session)
{
    Json revisions = Json::array();
    for (const RevisionCheck& each : check.revisions)
        revisions.push_back(revisionJson(each, session));
    Json misspelt = Json::array();
    for (const Error& each : check.misspelt)
        misspelt.push_back(
            {{"line", each.where.line}, {"column", each.where.column}, {"text", session.say(each.message)}});
    return {{"kind", "decision"}, {"holds", check.holds()}, {"revisions", std::move(revisions)},
        {"misspelt", std::move(misspelt)}};
}

void tellRevision(const std::string& path, const RevisionCheck& check, const Session& session)
{
    const Argument number{"number", static_cast<double>(check.number)};
    const std::string about = path + ": " + session.say({"cli.revision", {number}}) + ": ";
    for (const Message& fault : faultsOf(check))
        session.writeLine(about + session.say(fault));
    for (const FigureDifference& each : check.differences)
        if (!each.isFault())
            session.writeLine(about + session.say(messageAbout(each)));
    for (const Message& note : check.notes)
        session.writeLine(about + session.say(note));
    session.report(check.faults);
    if (check.holds())
        session.writeLine(
            about + session.say({"cli.revisionHolds", {{"figures", static_cast<double>(check.figures)}}}));
}

void tellRecord(const std::string& path, const RecordCheck& check, const Session& session)
{
    session.report(check.misspelt);
    for (const RevisionCheck& each : check.revisions)
        tellRevision(path, each, session);
    if (check.revisions.empty())
        session.warn(path, {"cli.nothingRecorded", {}});
}

ExitStatus verifyDecision(const VerifyCommand& command, const std::string& text, Session& session)
{
    const Result<RecordCheck> check = verifyRecord(text, command.file, session.library());
    if (!check)
        return session.refuse(check.errors());
    if (*command.form == OutputForm::json)
        session.write(prettyText(recordJson(*check, session)));
    else
        tellRecord(command.file, *check, session);
    return check->holds() ? ExitStatus::done : ExitStatus::faultsFound;
}

Json reportJson(const ReportCheck& check, const Session& session)
{
    Json faults = Json::array();
    for (const Error& each : check.faults)
        faults.push_back(session.say(each.message));
    for (const Message& each : faultsOf(check))
        faults.push_back(session.say(each));
    Json notes = Json::array();
    for (const Message& each : check.notes)
        notes.push_back(session.say(each));
    return {{"kind", "report"}, {"holds", check.holds()}, {"asWritten", check.isAsWritten}, {"figures", check.figures},
        {"differences", differencesJson(check.differences)}, {"writtenAgain", check.isWrittenAgain},
        {"faults", std::move(faults)}, {"notes", std::move(notes)}};
}

void tellReport(const std::string& path, const ReportCheck& check, const Session& session)
{
    session.report(check.faults);
    Where inFile;
    inFile.file = path;
    Errors errors;
    for (const Message& fault : faultsOf(check))
        errors.push_back({inFile, fault});
    session.report(errors);
    for (const Message& note : check.notes)
        session.writeLine(path + ": " + session.say(note));
    if (check.holds())
        session.writeLine(path + ": "
            + session.say({check.isWrittenAgain ? "cli.reportHolds" : "cli.reportFiguresHold",
                {{"figures", static_cast<double>(check.figures)}}}));
}

ExitStatus verifyReportFile(const VerifyCommand& command, const std::string& text, Session& session)
{
    const Result<ReportCheck> check = verifyReport(text, command.file, {session.library(), session.words()});
    if (!check)
        return session.refuse(check.errors());
    if (*command.form == OutputForm::json)
        session.write(prettyText(reportJson(*check, session)));
    else
        tellReport(command.file, *check, session);
    return check->holds() ? ExitStatus::done : ExitStatus::faultsFound;
}

/// Whether a text is a decision's file; a report as JSON is not.
bool isDecision(const std::string& text)
{
    const Result<Json> document = parseJson(text, {});
    return document && document->is_object() && document->contains("waymark");
}

/// What a file is, its content says.
ExitStatus verifyFile(const VerifyCommand& command, Session& session)
{
    const Result<std::string> text = readFile(command.file);
    if (!text)
        return session.refuse(text.errors());
    return isDecision(*text) ? verifyDecision(command, *text, session) : verifyReportFile(command, *text, session);
}

} // namespace

void addVerifyCommand(CLI::App& parser, Task& task)
{
    const auto chosen = std::make_shared<VerifyCommand>();
    CLI::App* command = parser.add_subcommand("verify", "Compute every figure of a record or a report again");
    command->add_option("FILE", chosen->file, "A recorded decision, a decision record or a report")->required();
    chosen->form = addJsonFlag(*command);
    command->callback([&task, chosen] { task = [chosen](Session& session) { return verifyFile(*chosen, session); }; });
}

} // namespace waymark::cli
