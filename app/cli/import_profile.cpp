// import profile: where a service's CPU time goes, and what follows from it.
#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/estimate_json.h"
#include "app/cli/estimate_text.h"
#include "app/cli/framework_choice.h"
#include "app/cli/import_formats.h"
#include "app/cli/kept_estimate.h"
#include "app/cli/output_form.h"
#include "app/cli/printable.h"
#include "app/cli/table.h"
#include "core/base/read_file.h"
#include "core/estimators/profile_classes_json.h"
#include "core/estimators/profile_facts_json.h"
#include "core/estimators/profile_reading.h"
#include "core/imports/go_mod.h"
#include "core/imports/pprof_reader.h"

namespace waymark::cli {
namespace {

constexpr std::size_t kShownFunctions = 3; // of each category; --json has more

struct ProfileImport {
    std::string file;
    std::string goMod;     ///< file that names the service's own module; empty: none
    std::string framework; ///< empty: the only one that ships
    std::string decision;  ///< empty: into none
    std::shared_ptr<const OutputForm> form;
};

struct ReadProfile {
    ProfileFacts facts;
    ProfileReading reading;
    EstimateFigures figures;
};

/// By whose thresholds questions are answered.
struct Answering {
    const Framework& framework;
    const Estimator& estimator;
};

/// The path that the service's own `go.mod` names; empty: none was given.
Result<std::string> mainModule(const std::string& path)
{
    if (path.empty())
        return std::string();
    const Result<std::string> text = readFile(path);
    if (!text)
        return text.errors();
    const Result<GoMod> goMod = readGoMod(*text, path);
    return goMod ? goMod->module : Result<std::string>(goMod.errors());
}

Result<ReadProfile> readIn(const ProfileImport& command, const Session& session)
{
    const Result<std::string> module = mainModule(command.goMod);
    if (!module)
        return module.errors();
    const std::string catalogue = session.resources() + '/' + kShippedProfileClasses;
    const Result<std::string> rules = readFile(catalogue);
    if (!rules)
        return rules.errors();
    const Result<ProfileClasses> classes = loadProfileClasses(*rules, catalogue);
    if (!classes)
        return classes.errors();
    Result<std::string> bytes = readFile(command.file);
    if (!bytes)
        return bytes.errors();
    const Result<CpuProfile> profile = readCpuProfile(*std::move(bytes), command.file);
    if (!profile)
        return profile.errors();
    ReadProfile read{measureProfile(*profile, *classes, *module), {}, {}};
    read.reading = readProfile(read.facts, *classes);
    read.figures = profileFigures(read.facts, read.reading.finding);
    return read;
}

Json profileJson(const ReadProfile& profile, const Answering& by, const Session& session)
{
    Json document = profileFactsJson(profile.facts, profile.reading.finding);
    document["conclusion"] = session.say(profile.reading.conclusion);
    document["answers"] = answersJson(by.framework, by.estimator, profile.figures);
    document["warnings"] = sentences(profile.reading.warnings, session);
    document["hints"] = sentences(profile.reading.hints, session);
    return document;
}

std::string percent(double share, const Session& session)
{
    return session.say({"cli.profileShare", {{"percent", 100 * share}}});
}

void writeCategories(const ProfileFacts& facts, const Session& session)
{
    Table table({Table::Align::left, Table::Align::right, Table::Align::left});
    for (const CategoryShare& category : facts.categories) {
        std::string functions;
        for (std::size_t i = 0; i < std::min(kShownFunctions, category.top.size()); ++i)
            functions += (i == 0 ? "" : ", ") + printable(category.top[i].name);
        table.add({session.say(profileCategoryTitle(category.category)), percent(category.share, session), functions});
    }
    for (const std::string& line : table.lines(0))
        session.writeLine(line);
}

void writeProfile(const ReadProfile& profile, const Answering& by, const Session& session)
{
    const ProfileFacts& facts = profile.facts;
    session.writeLine(session.say(
        {"cli.profileBasis", {{"samples", static_cast<double>(facts.samples)}, {"cpu", facts.cpuSeconds}}}));
    if (facts.durationSeconds)
        session.writeLine(
            session.say({"cli.profileCores", {{"cores", *facts.averageCores()}, {"seconds", *facts.durationSeconds}}}));
    session.writeLine();
    writeCategories(facts, session);
    session.writeLine();
    session.writeLine(session.say(profile.reading.conclusion));
    for (const Message& hint : profile.reading.hints)
        session.writeLine(session.say(hint));
    writeAnswers(by.framework, by.estimator, profile.figures, session);
}

ExitStatus tellProfile(const ProfileImport& command, const ReadProfile& profile, const Answering& by, Session& session)
{
    for (const Message& warning : profile.reading.warnings)
        session.warn(command.file, warning);
    if (!command.decision.empty()) {
        const std::string kept = profileFactsText(profile.facts, profile.reading.finding);
        const ExitStatus status =
            keepEstimate(command.decision, {EstimatorKind::profile, kept, profile.figures}, session);
        if (status != ExitStatus::done)
            return status;
    }
    if (*command.form == OutputForm::json)
        session.write(prettyText(profileJson(profile, by, session)));
    else
        writeProfile(profile, by, session);
    return ExitStatus::done;
}

ExitStatus importProfile(const ProfileImport& command, Session& session)
{
    const ChosenFramework chosen = chooseFramework(command.framework, session);
    if (!chosen.pointer)
        return chosen.status;
    const Framework& framework = *chosen.pointer;
    const auto estimator = std::ranges::find(framework.estimators, EstimatorKind::profile, &Estimator::kind);
    if (estimator == framework.estimators.end())
        return session.wrongUsage({"estimates.noEstimator", {{"framework", framework.id.text}}});
    const Result<ReadProfile> profile = readIn(command, session);
    if (!profile)
        return session.refuse(profile.errors());
    return tellProfile(command, *profile, {framework, *estimator}, session);
}

} // namespace

void addProfileImport(CLI::App& import, Task& task)
{
    const auto chosen = std::make_shared<ProfileImport>();
    CLI::App* command = import.add_subcommand("profile", "Where a service's CPU time goes");
    command->add_option("FILE", chosen->file, "A CPU profile as pprof has it")->required();
    command->add_option("--go-mod", chosen->goMod, "The service's go.mod, which says what code is its own")
        ->type_name("FILE");
    command->add_option("--framework", chosen->framework, "Id of the framework; not needed while one ships")
        ->type_name("ID");
    command->add_option("--into", chosen->decision, "Put it into this decision, with the answers that follow from it")
        ->type_name("DECISION");
    chosen->form = addJsonFlag(*command);
    command->callback(
        [&task, chosen] { task = [chosen](Session& session) { return importProfile(*chosen, session); }; });
}

} // namespace waymark::cli
