#include <memory>
#include <string>
#include <vector>

#include "app/cli/assessment_text.h"
#include "app/cli/commands.h"
#include "app/cli/explanation_json.h"
#include "app/cli/look_around_text.h"
#include "app/cli/opened_decision.h"
#include "app/cli/output_form.h"
#include "app/cli/printable.h"
#include "app/cli/table.h"
#include "core/assessment/assess.h"
#include "core/explanation/edges.h"
#include "core/explanation/explain.h"
#include "core/explanation/point_differences.h"
#include "core/explanation/strength.h"
#include "core/explanation/weighing_notices.h"

namespace waymark::cli {
namespace {

using Align = Table::Align;

std::string evidenceOf(const PointDifference& difference, const Framework& framework)
{
    std::string ids;
    for (const EvidenceIndex cited : difference.cites)
        ids += (ids.empty() ? "" : " ") + framework[cited].id.text;
    return printable(ids);
}

void writeDifferences(const Framework& framework, const Assessment& assessment, const Session& session)
{
    const auto compared = worthComparing(assessment);
    if (!compared)
        return;
    Table table({Align::right, Align::left, Align::left});
    for (const PointDifference& each : pointDifferences(assessment, *compared))
        table.add({session.say({"cli.value", {{"value", each.points}}}), printable(framework[each.question].title),
            evidenceOf(each, framework)});
    writeTable(
        {"cli.differences", {{"first", framework[compared->first].name}, {"second", framework[compared->second].name}}},
        table, session);
}

void writeWeights(const Framework& framework, const Assessment& assessment, const Session& session)
{
    Table table({Align::left, Align::right, Align::left});
    for (std::size_t i = 0; i < framework.criteria.size(); ++i)
        table.add({printable(framework.criteria[i].name),
            session.say({"cli.weight", {{"weight", assessment.criteria[i].weight}}}),
            session.say(weightReason(framework, assessment, {i}))});
    writeTable({"cli.weights", {}}, table, session);
}

void writePredictions(const Framework& framework, const Assessment& assessment, const Session& session)
{
    std::vector<Message> messages;
    for (const std::size_t prediction : assessment.predictions)
        messages.push_back({"cli.prediction", {{"text", framework.predictions[prediction].text}}});
    writeSectionIfAny({"cli.predictions", {}}, messages, session);
}

void writeExplanation(const OpenedDecision& opened, const Study& study, const Session& session)
{
    const SettledAssessment& settled = study.settled;
    const Assessment& assessment = settled.assessment;
    const Framework& framework = opened.framework();
    const Explanation explanation = explain(framework, assessment);
    writeHeading(opened, assessment, session);
    writeSectionIfAny({"cli.recommendation", {}}, explanation.recommendation, session);
    if (settled.robustness)
        writeSection(
            {"cli.strength", {}}, strengthSentences(framework, assessment, *settled.robustness).all(), session);
    writeSectionIfAny({"cli.proof", {}}, explanation.proof, session);
    writeSectionIfAny({"cli.exclusions", {}}, explanation.exclusions, session);
    writeSectionIfAny({"cli.cautions", {}}, explanation.cautions, session);
    writeSectionIfAny({"cli.basis", {}}, explanation.basis, session);
    if (study.around) {
        writeSectionIfAny({"cli.edges", {}}, edgeSentences(framework, study.around->flips.edges), session);
        writeLookAround(framework, assessment, *study.around, session);
    }
    writeDifferences(framework, assessment, session);
    writeWeights(framework, assessment, session);
    writeSectionIfAny(
        {"cli.weighingNotices", {}}, weighingNotices(framework, opened.decision.priorities, assessment), session);
    writePredictions(framework, assessment, session);
}

ExitStatus explainDecision(const std::string& file, OutputForm form, Session& session)
{
    const Result<OpenedDecision> opened = openDecision(file, session);
    if (!opened)
        return session.refuse(opened.errors());
    const Study study =
        *studyOf(opened->framework(), opened->decision, {Reading::full, onAllThreads(kWorldsAtRest, kDefaultSeed)});
    if (form == OutputForm::json)
        session.write(prettyText(explanationJson(*opened, study, session)));
    else
        writeExplanation(*opened, study, session);
    return ExitStatus::done;
}

} // namespace

void addExplainCommand(CLI::App& parser, Task& task)
{
    const auto file = std::make_shared<std::string>();
    CLI::App* command = parser.add_subcommand("explain", "Say why");
    command->add_option("FILE", *file, "The decision")->required();
    const auto form = addJsonFlag(*command);
    command->callback(
        [&task, file, form] { task = [file, form](Session& s) { return explainDecision(*file, *form, s); }; });
}

} // namespace waymark::cli
