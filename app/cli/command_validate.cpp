#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/file_check.h"
#include "core/base/read_file.h"

namespace waymark::cli {
namespace {

void tellSound(const std::string& path, const CheckedFile& checked, const Session& session)
{
    const char* sentence = checked.kind == CheckedKind::framework ? "cli.soundFramework" : "cli.soundDecision";
    session.writeLine(path + ": " + session.say({sentence, {{"name", checked.name}}}));
    for (const Message& warning : checked.warnings)
        session.warn(path, warning);
}

ExitStatus validateFile(const std::string& path, Session& session)
{
    const Result<std::string> text = readFile(path);
    if (!text)
        return session.refuse(text.errors());
    const Result<CheckedFile> checked = checkFile(*text, path, session);
    if (!checked) {
        session.report(checked.errors());
        return ExitStatus::faultsFound;
    }
    tellSound(path, *checked, session);
    return ExitStatus::done;
}

/// Checks them all; a file that cannot be read weighs more than one with faults.
ExitStatus validateFiles(const std::vector<std::string>& paths, Session& session)
{
    ExitStatus worst = ExitStatus::done;
    for (const std::string& path : paths)
        worst = std::max(worst, validateFile(path, session));
    return worst;
}

} // namespace

void addValidateCommand(CLI::App& parser, Task& task)
{
    const auto files = std::make_shared<std::vector<std::string>>();
    CLI::App* command = parser.add_subcommand("validate", "Check frameworks and decisions");
    command->add_option("FILE", *files, "What to check")->required();
    command->callback([&task, files] { task = [files](Session& session) { return validateFiles(*files, session); }; });
}

} // namespace waymark::cli
