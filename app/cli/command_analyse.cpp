#include <memory>
#include <string>

#include "app/cli/analysis_json.h"
#include "app/cli/analysis_text.h"
#include "app/cli/commands.h"
#include "app/cli/output_form.h"
#include "app/cli/sampling_options.h"
#include "core/base/read_file.h"

namespace waymark::cli {
namespace {

struct AnalyseCommand {
    std::string file;
    std::shared_ptr<const OutputForm> form;
    std::shared_ptr<const SamplingOptions> sampling;
};

Result<TableAnalysis> analysisOf(const AnalyseCommand& command)
{
    const Result<std::string> text = readFile(command.file);
    if (!text)
        return text.errors();
    const Result<TableFile> table = readTable(*text, command.file);
    if (!table)
        return table.errors();
    return analyseTable(*table, *command.sampling, command.file);
}

ExitStatus analyseFile(const AnalyseCommand& command, const Session& session)
{
    const Result<TableAnalysis> analysis = analysisOf(command);
    if (!analysis)
        return session.refuse(analysis.errors());
    if (*command.form == OutputForm::json)
        session.write(prettyText(analysisJson(*analysis)));
    else
        writeAnalysis(*analysis, session);
    return ExitStatus::done;
}

} // namespace

void addAnalyseCommand(CLI::App& parser, Task& task)
{
    const auto chosen = std::make_shared<AnalyseCommand>();
    CLI::App* command = parser.add_subcommand("analyse", "Say how sure the ranking of any decision table is");
    command->add_option("TABLE", chosen->file, "The table, as JSON or CSV")->required();
    chosen->form = addJsonFlag(*command);
    chosen->sampling = addSamplingOptions(*command);
    command->callback([&task, chosen] { task = [chosen](Session& session) { return analyseFile(*chosen, session); }; });
}

} // namespace waymark::cli
