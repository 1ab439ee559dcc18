// import go-mod: what a service's modules say of the libraries it needs, and how far each side covers them.
#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "app/cli/coverage_report.h"
#include "app/cli/estimate_json.h"
#include "app/cli/estimate_text.h"
#include "app/cli/framework_choice.h"
#include "app/cli/import_formats.h"
#include "app/cli/kept_estimate.h"
#include "app/cli/output_form.h"
#include "core/base/read_file.h"
#include "core/estimators/library_catalogue_json.h"
#include "core/estimators/module_list.h"

namespace waymark::cli {
namespace {

struct GoModImport {
    std::string file;
    std::string overlay;   ///< file of the team's own catalogue; empty: none
    std::string framework; ///< empty: the only one that ships
    std::string decision;  ///< empty: into none
    std::shared_ptr<const OutputForm> form;
};

/// By whose thresholds and assumptions the modules are read.
struct Estimating {
    const Framework& framework;
    const Estimator& estimator;
};

/// Modules, what they come to, and the text that it was computed from.
struct ReadModules {
    GoMod goMod;
    ModuleList modules;
    std::string given;
    CoverageEstimate estimate;
};

/// The team's own catalogue and the shipped one with it.
struct Catalogues {
    LibraryCatalogue shipped;
    std::string overlayText;
    LibraryCatalogue overlaid;
};

Result<Catalogues> readCatalogues(const GoModImport& command, const Session& session)
{
    const Result<LibraryCatalogue> shipped = shippedLibraries(session);
    if (!shipped)
        return shipped.errors();
    if (command.overlay.empty())
        return Catalogues{*shipped, {}, *shipped};
    const Result<std::string> text = readFile(command.overlay);
    if (!text)
        return text.errors();
    const Result<LibraryCatalogue> overlaid = overlayLibraries(*shipped, *text, command.overlay);
    if (!overlaid)
        return overlaid.errors();
    return Catalogues{*shipped, *text, *overlaid};
}

Result<ReadModules> readIn(const GoModImport& command, const Estimating& by, const Session& session)
{
    const Result<std::string> text = readFile(command.file);
    if (!text)
        return text.errors();
    const Result<GoMod> goMod = readGoMod(*text, command.file);
    if (!goMod)
        return goMod.errors();
    const Result<Catalogues> catalogues = readCatalogues(command, session);
    if (!catalogues)
        return catalogues.errors();
    ReadModules read{*goMod, listModules(*goMod, catalogues->overlaid), {}, {}};
    read.given = coverageGivensText(read.modules.asked, catalogues->overlayText);
    Result<CoverageEstimate> estimate =
        computeCoverage(catalogues->shipped, by.framework, by.estimator, {read.given, command.file});
    if (!estimate)
        return estimate.errors();
    read.estimate = *std::move(estimate);
    return read;
}

Json goModJson(const ReadModules& read, const Estimating& by, const Session& session)
{
    const CoverageEstimate& estimate = read.estimate;
    Json document{{"module", read.goMod.module}, {"go", read.goMod.goVersion}};
    document["requirements"] = read.modules.required;
    document["counted"] = read.modules.asked.size();
    document["matched"] = estimate.coverage.matched;
    document["needs"] = estimate.coverage.needs.size();
    document["coverage"] = coverageSharesJson(estimate);
    document["weeks"] = weeksJson(estimate);
    document["gaps"] = gapsJson(estimate);
    document["usable"] = usableJson(estimate);
    document["own"] = read.modules.own;
    document["unknown"] = estimate.coverage.unknown;
    document["catalogue"] = catalogueJson(estimate.catalogue);
    document["answers"] = answersJson(by.framework, by.estimator, estimate.figures);
    document["warnings"] = Json::array();
    for (const Error& warning : read.goMod.warnings)
        document["warnings"].push_back(session.say(warning.message));
    return document;
}

void writeGoMod(const ReadModules& read, const Estimating& by, const Session& session)
{
    const ModuleList& modules = read.modules;
    session.writeLine(session.say({modules.isIndirect ? "coverage.indirectBasis" : "coverage.basis",
        {{"module", read.goMod.module}, {"required", double(modules.required)}, {"asked", double(modules.asked.size())},
            {"matched", double(read.estimate.coverage.matched)}, {"own", double(modules.own.size())}}}));
    session.writeLine();
    writeCoverage(read.estimate, session);
    writeAnswers(by.framework, by.estimator, read.estimate.figures, session);
}

ExitStatus tellModules(const GoModImport& command, const ReadModules& read, const Estimating& by, Session& session)
{
    for (const Error& warning : read.goMod.warnings)
        session.warn(command.file + ':' + std::to_string(warning.where.line), warning.message);
    if (!command.decision.empty()) {
        const ExitStatus status =
            keepEstimate(command.decision, {EstimatorKind::coverage, read.given, read.estimate.figures}, session);
        if (status != ExitStatus::done)
            return status;
    }
    if (*command.form == OutputForm::json)
        session.write(prettyText(goModJson(read, by, session)));
    else
        writeGoMod(read, by, session);
    return ExitStatus::done;
}

ExitStatus importGoMod(const GoModImport& command, Session& session)
{
    const ChosenFramework chosen = chooseFramework(command.framework, session);
    if (!chosen.pointer)
        return chosen.status;
    const Framework& framework = *chosen.pointer;
    const auto estimator = std::ranges::find(framework.estimators, EstimatorKind::coverage, &Estimator::kind);
    if (estimator == framework.estimators.end())
        return session.wrongUsage({"estimates.noEstimator", {{"framework", framework.id.text}}});
    const Estimating by{framework, *estimator};
    const Result<ReadModules> read = readIn(command, by, session);
    if (!read)
        return session.refuse(read.errors());
    return tellModules(command, *read, by, session);
}

} // namespace

void addGoModImport(CLI::App& import, Task& task)
{
    const auto chosen = std::make_shared<GoModImport>();
    CLI::App* command = import.add_subcommand("go-mod", "How far the libraries that a service needs are there");
    command->add_option("FILE", chosen->file, "The service's go.mod")->required();
    command->add_option("--catalogue", chosen->overlay, "Your own needs and rules, laid over the catalogue that ships")
        ->type_name("FILE");
    command->add_option("--framework", chosen->framework, "Id of the framework; not needed while one ships")
        ->type_name("ID");
    command->add_option("--into", chosen->decision, "Put it into this decision, with the answers that follow from it")
        ->type_name("DECISION");
    chosen->form = addJsonFlag(*command);
    command->callback([&task, chosen] { task = [chosen](Session& session) { return importGoMod(*chosen, session); }; });
}

} // namespace waymark::cli
