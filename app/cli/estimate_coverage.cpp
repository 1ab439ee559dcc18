// estimate coverage: how far the libraries for picked needs are there.
#include <algorithm>
#include <memory>
#include <string>

#include "app/cli/coverage_report.h"
#include "app/cli/estimate_json.h"
#include "app/cli/estimate_kinds.h"
#include "app/cli/estimate_text.h"
#include "app/cli/framework_choice.h"
#include "app/cli/framework_json.h"
#include "app/cli/output_form.h"
#include "core/base/read_file.h"
#include "core/framework/estimator_json.h"

namespace waymark::cli {
namespace {

struct CoverageCommand {
    std::string file;
    std::string framework; ///< empty: the only one that ships
    std::shared_ptr<const OutputForm> form;
};

Result<CoverageEstimate> estimateIn(
    const CoverageCommand& command, const Framework& framework, const Estimator& estimator, const Session& session)
{
    const Result<std::string> text = readFile(command.file);
    if (!text)
        return text.errors();
    const Result<LibraryCatalogue> shipped = shippedLibraries(session);
    if (!shipped)
        return shipped.errors();
    return computeCoverage(*shipped, framework, estimator, {*text, command.file});
}

Json standingsJson(const CoverageEstimate& estimate)
{
    Json list = Json::array();
    for (const NeedStanding& standing : estimate.coverage.needs) {
        Json tiers = Json::object();
        for (std::size_t side = 0; side < standing.tiers.size(); ++side)
            tiers[estimate.catalogue.sides[side].id] = nameOf(kLibraryTierNames, standing.tiers[side]);
        list.push_back({{"need", estimate.catalogue.needs[standing.need].id}, {"tiers", std::move(tiers)}});
    }
    return list;
}

Json estimateJson(const Framework& framework, const Estimator& estimator, const CoverageEstimate& estimate)
{
    const EstimateGivens& givens = estimate.givens;
    Json document{{"framework", frameworkJson(framework)}, {"estimator", estimator.id.text},
        {"kind", nameOf(kEstimatorKinds, estimator.kind)}, {"needs", givens.needs}, {"modules", givens.modules}};
    document["catalogue"] = catalogueJson(estimate.catalogue);
    document["assumptions"] = assumptionsJson(framework, estimator, givens);
    document["figures"] = estimate.figures;
    document["answers"] = answersJson(framework, estimator, estimate.figures);
    document["coverage"] = coverageSharesJson(estimate);
    document["weeks"] = weeksJson(estimate);
    document["standings"] = standingsJson(estimate);
    document["gaps"] = gapsJson(estimate);
    document["usable"] = usableJson(estimate);
    document["unknown"] = estimate.coverage.unknown;
    return document;
}

ExitStatus tellCoverage(const CoverageCommand& command, const Framework& framework, const Session& session)
{
    const auto estimator = std::ranges::find(framework.estimators, EstimatorKind::coverage, &Estimator::kind);
    if (estimator == framework.estimators.end())
        return session.wrongUsage({"estimates.noEstimator", {{"framework", framework.id.text}}});
    const Result<CoverageEstimate> estimate = estimateIn(command, framework, *estimator, session);
    if (!estimate)
        return session.refuse(estimate.errors());
    if (*command.form == OutputForm::json) {
        session.write(prettyText(estimateJson(framework, *estimator, *estimate)));
        return ExitStatus::done;
    }
    writeCoverage(*estimate, session);
    writeAnswers(framework, *estimator, estimate->figures, session);
    writeAssumptions(*estimator, estimate->givens, session);
    return ExitStatus::done;
}

} // namespace

void addCoverageEstimate(CLI::App& estimate, Task& task)
{
    const auto chosen = std::make_shared<CoverageCommand>();
    CLI::App* command = estimate.add_subcommand("coverage", "How far the libraries for what you need are there");
    command->add_option("FILE", chosen->file, R"(The needs, as JSON: {"needs": ["postgres"], "modules": [PATH]})")
        ->required();
    command->add_option("--framework", chosen->framework, "Id of the framework; not needed while one ships")
        ->type_name("ID");
    chosen->form = addJsonFlag(*command);
    command->callback([&task, chosen] {
        task = [chosen](Session& session) {
            const ChosenFramework framework = chooseFramework(chosen->framework, session);
            return framework.pointer ? tellCoverage(*chosen, *framework.pointer, session) : framework.status;
        };
    });
}

} // namespace waymark::cli
