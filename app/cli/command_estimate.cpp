// estimate latency|hot-path|ramp|coverage|cost: what a service's own figures come to.
#include <algorithm>
#include <memory>
#include <string>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/estimate_json.h"
#include "app/cli/estimate_kinds.h"
#include "app/cli/estimate_text.h"
#include "app/cli/framework_choice.h"
#include "app/cli/output_form.h"
#include "core/base/read_file.h"

namespace waymark::cli {
namespace {

struct EstimateCommand {
    EstimatorKind kind = EstimatorKind::latency;
    std::string file;
    std::string framework; ///< empty: the only one that ships
    std::shared_ptr<const OutputForm> form;
};

ExitStatus tellEstimate(const EstimateCommand& command, const Framework& framework, const Session& session)
{
    const auto estimator = std::ranges::find(framework.estimators, command.kind, &Estimator::kind);
    if (estimator == framework.estimators.end())
        return session.wrongUsage({"estimates.noEstimator", {{"framework", framework.id.text}}});
    const Result<std::string> text = readFile(command.file);
    if (!text)
        return session.refuse(text.errors());
    const LatencyOptions options{.threads = std::max(std::thread::hardware_concurrency(), 1u)};
    const Result<ComputedEstimate> estimate = computeEstimate(framework, *estimator, {*text, command.file}, options);
    if (!estimate)
        return session.refuse(estimate.errors());
    if (*command.form == OutputForm::json)
        session.write(prettyText(estimateJson(framework, *estimator, *estimate)));
    else
        writeEstimate(framework, *estimator, *estimate, session);
    return ExitStatus::done;
}

ExitStatus runEstimate(const EstimateCommand& command, Session& session)
{
    const ChosenFramework framework = chooseFramework(command.framework, session);
    if (!framework.pointer)
        return framework.status;
    return tellEstimate(command, *framework.pointer, session);
}

struct KindHelp {
    const char* name;
    EstimatorKind kind;
    const char* help;
};

constexpr KindHelp kKinds[] = {
    {"latency", EstimatorKind::latency, "Percentiles of requests from their stages, heap and allocations"},
    {"hot-path", EstimatorKind::hotPath, "What moving a hot part out gains, and when the boundary eats it"},
    {"ramp", EstimatorKind::ramp, "What a team delivers while it learns"},
    {"cost", EstimatorKind::cost, "When a smaller bill has paid for the work"},
};

} // namespace

void addEstimateCommand(CLI::App& parser, Task& task)
{
    CLI::App* command = parser.add_subcommand("estimate", "Work answers out from figures of your own service");
    command->require_subcommand(1);
    addCoverageEstimate(*command, task);
    for (const KindHelp& each : kKinds) {
        const auto chosen = std::make_shared<EstimateCommand>();
        chosen->kind = each.kind;
        CLI::App* estimate = command->add_subcommand(each.name, each.help);
        estimate->add_option("FILE", chosen->file, "The figures, as JSON under the names of 'questions --json'")
            ->required();
        estimate->add_option("--framework", chosen->framework, "Id of the framework; not needed while one ships")
            ->type_name("ID");
        chosen->form = addJsonFlag(*estimate);
        estimate->callback(
            [&task, chosen] { task = [chosen](Session& session) { return runEstimate(*chosen, session); }; });
    }
}

} // namespace waymark::cli
