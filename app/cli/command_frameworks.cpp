#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/framework_json.h"
#include "app/cli/output_form.h"
#include "app/cli/printable.h"
#include "app/cli/table.h"

namespace waymark::cli {
namespace {

using Frameworks = std::vector<FrameworkPointer>;

Result<Frameworks> loadAll(FrameworkLibrary& library)
{
    Frameworks frameworks;
    Errors errors;
    for (const FrameworkName& name : library.list()) {
        const Result<FrameworkPointer> framework = library.load(name.id, name.version);
        if (framework)
            frameworks.push_back(*framework);
        else
            errors.insert(errors.end(), framework.errors().begin(), framework.errors().end());
    }
    if (!errors.empty())
        return errors;
    return frameworks;
}

Json frameworksJson(const Frameworks& frameworks)
{
    Json list = Json::array();
    for (const FrameworkPointer& framework : frameworks) {
        Json entry = frameworkJson(*framework);
        entry["title"] = framework->title;
        entry["summary"] = framework->summary;
        entry["source"] = framework->source;
        entry["questions"] = framework->questions.size();
        list.push_back(std::move(entry));
    }
    return {{"frameworks", std::move(list)}};
}

void writeFrameworks(const Frameworks& frameworks, const Session& session)
{
    Table table({Table::Align::left, Table::Align::left, Table::Align::left});
    for (const FrameworkPointer& framework : frameworks)
        table.add({framework->id.text, framework->version, printable(framework->title)});
    for (const std::string& line : table.lines(0))
        session.writeLine(line);
}

ExitStatus listFrameworks(OutputForm form, Session& session)
{
    const Result<Frameworks> frameworks = loadAll(session.library());
    if (!frameworks)
        return session.refuse(frameworks.errors());
    if (form == OutputForm::json)
        session.write(prettyText(frameworksJson(*frameworks)));
    else
        writeFrameworks(*frameworks, session);
    return ExitStatus::done;
}

} // namespace

void addFrameworksCommand(CLI::App& parser, Task& task)
{
    CLI::App* command = parser.add_subcommand("frameworks", "List the frameworks that ship");
    const auto form = addJsonFlag(*command);
    command->callback([&task, form] { task = [form](Session& session) { return listFrameworks(*form, session); }; });
}

} // namespace waymark::cli
