#include <memory>
#include <string>
#include <vector>

#include "app/cli/assessment_json.h"
#include "app/cli/assessment_text.h"
#include "app/cli/commands.h"
#include "app/cli/opened_decision.h"
#include "app/cli/output_form.h"
#include "app/cli/sampled_decision.h"
#include "core/explanation/explain.h"
#include "core/explanation/strength.h"
#include "core/robustness/look_around.h"
#include "core/smaa/tally.h"

namespace waymark::cli {
namespace {

struct AssessCommand {
    std::string file;
    std::shared_ptr<const OutputForm> form;
    Reading reading = Reading::full;
    std::shared_ptr<const SamplingOptions> sampling;
};

std::vector<Message> reasonsOf(const Framework& framework, const Assessment& assessment)
{
    std::vector<Message> messages;
    for (const Reason& reason : assessment.reasons)
        messages.push_back({"cli.reasonFor",
            {{"alternative", framework[reason.alternative].name}, {"reason", framework[reason.rule].text}}});
    return messages;
}

/// How often each comes first, in the order of the framework.
std::vector<Message> firstsOf(const Framework& framework, const SampledDecision& sampled)
{
    std::vector<Message> messages;
    for (std::size_t a = 0; a < framework.alternatives.size(); ++a)
        if (const auto& ranks = sampled.odds->rankAcceptability[a]; !ranks.empty())
            messages.push_back({"cli.first",
                {{"alternative", framework.alternatives[a].name}, {"share", ranks.front()},
                    {"error", standardError(ranks.front(), sampled.odds->worlds)}}});
    return messages;
}

void writeStrength(const Framework& framework, const SampledDecision& sampled, const Session& session)
{
    if (!sampled.odds)
        return;
    const SettledAssessment& settled = sampled.settled;
    writeSection(
        {"cli.strength", {}}, strengthSentences(framework, settled.assessment, *settled.robustness).all(), session);
    writeSection(
        {"cli.firsts", {{"worlds", static_cast<double>(sampled.worlds)}}}, firstsOf(framework, sampled), session);
}

void writeAssessment(const OpenedDecision& opened, const SampledDecision& sampled, const Session& session)
{
    const Assessment& assessment = sampled.settled.assessment;
    const Framework& framework = opened.framework();
    const Explanation explanation = explain(framework, assessment);
    writeHeading(opened, assessment, session);
    if (assessment.verdict.alternative)
        writeSection({"cli.verdict", {{"headline", assessment.verdict.headline}}}, {}, session);
    else
        writeSection({"cli.undecided", {}}, explanation.recommendation, session);
    writeAlternatives(framework, assessment, session);
    writeStrength(framework, sampled, session);
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
    const SampledDecision sampled =
        sampleDecision(opened->framework(), opened->decision, command.reading, *command.sampling);
    if (*command.form == OutputForm::json)
        session.write(prettyText(assessmentJson(opened->framework(), sampled,
            lookAround(opened->framework(), inputsOf(opened->framework(), opened->decision), sampled.settled.assessment,
                onAllThreads(sampled.worlds, sampled.seed)))));
    else
        writeAssessment(*opened, sampled, session);
    return ExitStatus::done;
}

} // namespace

void addAssessCommand(CLI::App& parser, Task& task)
{
    const auto chosen = std::make_shared<AssessCommand>();
    CLI::App* command = parser.add_subcommand("assess", "Say what the answers come to");
    command->add_option("FILE", chosen->file, "The decision")->required();
    chosen->form = addJsonFlag(*command);
    chosen->sampling = addSamplingOptions(*command);
    command->add_flag_callback(
        "--article-only", [chosen] { chosen->reading = Reading::articleOnly; },
        "Leave out what the framework adds to its source");
    command->callback(
        [&task, chosen] { task = [chosen](Session& session) { return assessDecision(*chosen, session); }; });
}

} // namespace waymark::cli
