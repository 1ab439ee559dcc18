// waymark-cli: core on the command line. Exit status and forms of output: the manual page waymark-cli(1).
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/printable.h"
#include "app/resource_folder.h"
#include "core/base/engine.h"

namespace waymark::cli {
namespace {

void addCommands(CLI::App& parser, Task& task)
{
    parser.set_version_flag("--version", "waymark-cli " + std::string(engineVersion()));
    parser.require_subcommand(1);
    addFrameworksCommand(parser, task);
    addQuestionsCommand(parser, task);
    addNewCommand(parser, task);
    addAnswerCommand(parser, task);
    addPriorityCommand(parser, task);
    addAssessCommand(parser, task);
    addExplainCommand(parser, task);
    addAnalyseCommand(parser, task);
    addWeightsCommand(parser, task);
    addEstimateCommand(parser, task);
    addImportCommand(parser, task);
    addRecordCommand(parser, task);
    addReportCommand(parser, task);
    addVerifyCommand(parser, task);
    addValidateCommand(parser, task);
}

/// A misspelt command is not called a missing one.
std::string faultOf(const CLI::App& parser, const CLI::ParseError& outcome)
{
    const std::vector<std::string> unread = parser.remaining();
    if (parser.get_subcommands().empty() && !unread.empty())
        return "there is no command '" + unread.front() + "'; --help lists them all";
    return outcome.what();
}

/// Help and version are done by now; anything else was wrong.
ExitStatus afterParsing(const CLI::App& parser, const CLI::ParseError& outcome)
{
    if (outcome.get_exit_code() == 0) {
        parser.exit(outcome);
        return ExitStatus::done;
    }
    std::cerr << "waymark-cli: " << printable(faultOf(parser, outcome)) << '\n';
    return ExitStatus::wrongUsage;
}

ExitStatus perform(const Task& task)
{
    const std::optional<std::string> resources = app::resourceFolder();
    if (!resources) {
        std::cerr << "waymark-cli: its resources are missing; install it anew, or set WAYMARK_RESOURCES\n";
        return ExitStatus::inputRefused;
    }
    Result<Session> session = Session::open(*resources, {std::cout, std::cerr});
    if (!session) {
        for (const Error& error : session.errors())
            std::cerr << printable(error.where.file + ": " + error.message.id) << '\n';
        return ExitStatus::inputRefused;
    }
    Session opened = *std::move(session);
    return task(opened);
}

} // namespace
} // namespace waymark::cli

int main(int count, char** arguments)
{
    using namespace waymark::cli;
    CLI::App parser("Decide on a backend stack on the command line.", "waymark-cli");
    Task task;
    addCommands(parser, task);
    ExitStatus status = ExitStatus::done;
    try {
        parser.parse(count, arguments);
        status = perform(task);
    } catch (const CLI::ParseError& outcome) {
        status = afterParsing(parser, outcome);
    }
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "waymark-cli: standard output could not be written\n";
        return static_cast<int>(ExitStatus::inputRefused);
    }
    return static_cast<int>(status);
}
