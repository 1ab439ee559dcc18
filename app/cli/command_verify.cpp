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
        list.push_back({{"key", each.key}, {"stated", figureJson(each.stated)}, {"computed", figureJson(each.computed)},
            {"fault", each.isFault}});
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

Errors errorsIn(const std::string& place, const std::vector<Message>& messages)
{
    Errors errors;
    for (const Message& each : messages)
        errors.push_back({{place, {}, 0, 0, {}}, each});
    return errors;
}

/// What is said of a text that holds.
Message holding(const std::string& id, std::size_t figures, const std::vector<FigureDifference>& differences)
{
    const std::size_t changes = changesIn(differences);
    Message message{id, {{"figures", static_cast<double>(figures)}}};
    if (changes > 0)
        message = {"cli.holdsWithChanges",
            {{"figures", static_cast<double>(figures)}, {"changes", static_cast<double>(changes)}}};
    return message;
}

void tellRevision(const std::string& path, const RevisionCheck& check, const Session& session)
{
    const std::string about =
        path + ": " + session.say({"cli.revision", {{"number", static_cast<double>(check.number)}}});
    session.report(check.faults);
    session.report(errorsIn(about, faultsOf(check)));
    for (const Message& note : check.notes)
        session.warn(about, note);
    for (const Message& change : changesOf(check.differences))
        session.warn(about, change);
    if (check.holds())
        session.writeLine(about + ": " + session.say(holding("cli.revisionHolds", check.figures, check.differences)));
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
    session.report(errorsIn(path, faultsOf(check)));
    for (const Message& note : check.notes)
        session.warn(path, note);
    for (const Message& change : changesOf(check.differences))
        session.warn(path, change);
    if (check.holds())
        session.writeLine(path + ": "
            + session.say(holding(
                check.isWrittenAgain ? "cli.reportHolds" : "cli.reportFiguresHold", check.figures, check.differences)));
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

/// What a file is, its content says: JSON with a member `waymark` is a decision, all else a report.
ExitStatus verifyFile(const VerifyCommand& command, Session& session)
{
    const Result<std::string> text = readFile(command.file);
    if (!text)
        return session.refuse(text.errors());
    const std::size_t begin = text->find_first_not_of(" \t\r\n");
    if (begin == std::string::npos || (*text)[begin] != '{')
        return verifyReportFile(command, *text, session);
    const Result<Json> document = parseJson(*text, command.file);
    if (!document)
        return session.refuse(document.errors());
    return document->contains("waymark") ? verifyDecision(command, *text, session)
                                         : verifyReportFile(command, *text, session);
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
