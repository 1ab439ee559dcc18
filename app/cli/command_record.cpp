#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/assignment.h"
#include "app/cli/commands.h"
#include "app/cli/filled_text.h"
#include "app/cli/opened_decision.h"
#include "core/decision/decision_words.h"
#include "core/decision/edit_decision.h"
#include "core/record/record_decision.h"

namespace waymark::cli {
namespace {

struct RecordCommand {
    std::string file;
    std::string status = "proposed";
    std::string chosen; ///< empty: what is recommended
    Statement said;
};

RecordStatus statusOf(const std::string& name)
{
    for (const Named<RecordStatus>& each : kRecordStatuses)
        if (each.name == name)
            return each.value;
    return RecordStatus::proposed; // the parser lets no other name through
}

/// What was asked for, with today and the recommended alternative where nothing was said.
Statement statementOf(
    const RecordCommand& command, const Framework& framework, const Assessment& assessment, const std::string& now)
{
    Statement said = command.said;
    said.status = statusOf(command.status);
    said.chosen = {command.chosen};
    const std::optional<AlternativeIndex>& verdict = assessment.verdict.alternative;
    if (said.chosen.empty() && verdict)
        said.chosen = framework[*verdict].id;
    if (said.date.empty())
        said.date = now.substr(0, std::string("YYYY-MM-DD").size());
    return said;
}

ExitStatus recordIt(const RecordCommand& command, Session& session)
{
    Result<OpenedDecision> found = openDecision(command.file, session);
    if (!found)
        return session.refuse(found.errors());
    OpenedDecision opened = *std::move(found);
    const Framework& framework = opened.framework();
    const std::optional<Study> study =
        studyOf(framework, opened.decision, {Reading::full, onAllThreads(kWorldsAtRest, kDefaultSeed)});
    const std::string now = session.now();
    const Statement said = statementOf(command, framework, study->assessment(), now); // nothing cancels the study
    if (const Errors errors = checkStatement(framework, study->assessment(), said); !errors.empty())
        return wrongArguments(errors, session);
    Revision revision = recordDecision(framework, opened.decision, *study, {said, now});
    const Message done{"cli.recorded",
        {{"number", static_cast<double>(revision.number)}, {"chosen", said.chosen.text}, {"hash", revision.hash}}};
    addRevision(opened.decision, std::move(revision));
    const ExitStatus stored = storeDecision({opened.path, opened.decision}, session);
    if (stored == ExitStatus::done)
        session.writeLine(opened.path + ": " + session.say(done));
    return stored;
}

void addNames(CLI::App& command, const char* option, std::vector<std::string>& names, const char* help)
{
    command.add_option(option, names, help)->type_name("NAME")->allow_extra_args(false)->check(filledText("a name"));
}

void addText(CLI::App& command, const char* option, std::string& text, const char* help)
{
    command.add_option(option, text, help)->type_name("TEXT")->check(utf8Text());
}

void addOptions(CLI::App& command, RecordCommand& wanted)
{
    command.add_option("FILE", wanted.file, "The decision")->required();
    std::vector<std::string> statuses;
    for (const Named<RecordStatus>& each : kRecordStatuses)
        statuses.emplace_back(each.name);
    command.add_option("--status", wanted.status, "How far the decision is; proposed if nothing is said")
        ->type_name("STATUS")
        ->check(CLI::IsMember(statuses));
    addText(command, "--superseded-by", wanted.said.supersededBy, "What took its place");
    command.add_option("--date", wanted.said.date, "When it was decided; today if nothing is said")
        ->type_name("YYYY-MM-DD");
    addNames(command, "--decision-maker", wanted.said.decisionMakers, "Who decided");
    addNames(command, "--consulted", wanted.said.consulted, "Who was asked");
    addNames(command, "--informed", wanted.said.informed, "Who was told");
    addText(command, "--context", wanted.said.context, "The problem");
    command.add_option("--chosen", wanted.chosen, "An alternative; the recommended one if nothing is said")
        ->type_name("ID");
    addText(command, "--why-other", wanted.said.whyOther, "Why it is not the recommended one");
    addText(command, "--consequences", wanted.said.consequences, "What follows from it");
    addText(command, "--confirmation", wanted.said.confirmation, "How it will be seen that it is followed");
}

} // namespace

void addRecordCommand(CLI::App& parser, Task& task)
{
    const auto wanted = std::make_shared<RecordCommand>();
    addOptions(*parser.add_subcommand("record", "Record a decision as it is, with all its figures"), *wanted);
    parser.get_subcommand("record")->callback(
        [&task, wanted] { task = [wanted](Session& session) { return recordIt(*wanted, session); }; });
}

} // namespace waymark::cli
