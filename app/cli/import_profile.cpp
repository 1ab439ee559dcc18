// import profile: where a service's CPU time goes, and what follows from it.
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/import_formats.h"
#include "app/cli/kept_estimate.h"
#include "app/cli/output_form.h"
#include "app/cli/printable.h"
#include "app/cli/table.h"
#include "core/base/read_file.h"
#include "core/estimators/profile_classes_json.h"
#include "core/estimators/profile_facts_json.h"
#include "core/estimators/profile_reading.h"
#include "core/imports/pprof_reader.h"

namespace waymark::cli {
namespace {

constexpr std::size_t kShownFunctions = 3; // of each category; --json has more

struct ProfileImport {
    std::string file;
    std::string decision; ///< empty: into none
    std::shared_ptr<const OutputForm> form;
};

struct ReadProfile {
    ProfileFacts facts;
    ProfileReading reading;
};

Result<ReadProfile> readIn(const std::string& path, const Session& session)
{
    const std::string catalogue = session.resources() + '/' + kShippedProfileClasses;
    const Result<std::string> rules = readFile(catalogue);
    if (!rules)
        return rules.errors();
    const Result<ProfileClasses> classes = loadProfileClasses(*rules, catalogue);
    if (!classes)
        return classes.errors();
    Result<std::string> bytes = readFile(path);
    if (!bytes)
        return bytes.errors();
    const Result<CpuProfile> profile = readCpuProfile(*std::move(bytes), path);
    if (!profile)
        return profile.errors();
    ReadProfile read{measureProfile(*profile, *classes), {}};
    read.reading = readProfile(read.facts, *classes);
    return read;
}

Json sentences(const std::vector<Message>& messages, const Session& session)
{
    Json list = Json::array();
    for (const Message& message : messages)
        list.push_back(session.say(message));
    return list;
}

Json profileJson(const ReadProfile& profile, const Session& session)
{
    Json document = profileFactsJson(profile.facts, profile.reading.finding);
    document["conclusion"] = session.say(profile.reading.conclusion);
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

void writeProfile(const ReadProfile& profile, const Session& session)
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
}

ExitStatus importProfile(const ProfileImport& command, Session& session)
{
    const Result<ReadProfile> profile = readIn(command.file, session);
    if (!profile)
        return session.refuse(profile.errors());
    for (const Message& warning : profile->reading.warnings)
        session.warn(command.file, warning);
    if (*command.form == OutputForm::json)
        session.write(prettyText(profileJson(*profile, session)));
    else
        writeProfile(*profile, session);
    if (command.decision.empty())
        return ExitStatus::done;
    const ProfileFinding finding = profile->reading.finding;
    return keepEstimate(command.decision,
        {EstimatorKind::profile, compactText(profileFactsJson(profile->facts, finding)),
            profileFigures(profile->facts, finding)},
        session);
}

} // namespace

void addProfileImport(CLI::App& import, Task& task)
{
    const auto chosen = std::make_shared<ProfileImport>();
    CLI::App* command = import.add_subcommand("profile", "Where a service's CPU time goes");
    command->add_option("FILE", chosen->file, "A CPU profile as pprof has it")->required();
    command->add_option("--into", chosen->decision, "Put it into this decision, with the answers that follow from it")
        ->type_name("DECISION");
    chosen->form = addJsonFlag(*command);
    command->callback(
        [&task, chosen] { task = [chosen](Session& session) { return importProfile(*chosen, session); }; });
}

} // namespace waymark::cli
