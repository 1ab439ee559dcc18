#include <memory>
#include <string>
#include <vector>

#include "app/cli/assessment_json.h"
#include "app/cli/assessment_text.h"
#include "app/cli/commands.h"
#include "app/cli/opened_decision.h"
#include "app/cli/output_form.h"
#include "core/assessment/assess.h"
#include "core/explanation/explain.h"

namespace waymark::cli {
namespace {

struct AssessCommand {
    std::string file;
    std::shared_ptr<const OutputForm> form;
    AssessOptions options;
};

std::vector<Message> reasonsOf(const Framework& framework, const Assessment& assessment)
{
    std::vector<Message> messages;
    for (const Reason& reason : assessment.reasons)
        messages.push_back({"cli.reasonFor",
            {{"alternative", framework[reason.alternative].name}, {"reason", framework[reason.rule].text}}});
    return messages;
}

void writeAssessment(const OpenedDecision& opened, const Assessment& assessment, const Session& session)
{
    const Framework& framework = opened.framework();
    const Explanation explanation = explain(framework, assessment);
    writeHeading(opened, assessment, session);
    if (assessment.verdict.alternative)
        writeSection({"cli.verdict", {{"headline", assessment.verdict.headline}}}, {}, session);
    else
        writeSection({"cli.undecided", {}}, explanation.recommendation, session);
    writeAlternatives(framework, assessment, session);
    writeSectionIfAny({"cli.proof", {}}, explanation.proof, session);
    writeSectionIfAny({"cli.reasons", {}}, reasonsOf(framework, assessment), session);
    writeSectionIfAny({"cli.cautions", {}}, explanation.cautions, session);
    writeSectionIfAny({"cli.basis", {}}, explanation.basis, session);
}

ExitStatus assessDecision(const AssessCommand& command, Session& session)
{
    const Result<OpenedDecision> opened = openDecision(command.file, session);
    if (!opened)
        return session.refuse(opened.errors());
    const Assessment assessment = assess(opened->framework(), opened->decision, command.options);
    if (*command.form == OutputForm::json)
        session.write(prettyText(assessmentJson(opened->framework(), assessment)));
    else
        writeAssessment(*opened, assessment, session);
    return ExitStatus::done;
}

} // namespace

void addAssessCommand(CLI::App& parser, Task& task)
{
    const auto chosen = std::make_shared<AssessCommand>();
    CLI::App* command = parser.add_subcommand("assess", "Say what the answers come to");
    command->add_option("FILE", chosen->file, "The decision")->required();
    chosen->form = addJsonFlag(*command);
    command->add_flag_callback(
        "--article-only", [chosen] { chosen->options.reading = Reading::articleOnly; },
        "Leave out what the framework adds to its source");
    command->callback(
        [&task, chosen] { task = [chosen](Session& session) { return assessDecision(*chosen, session); }; });
}

} // namespace waymark::cli
