// import go-mod|profile: what a service's own files say, and into a decision with it.
#include "app/cli/commands.h"
#include "app/cli/import_formats.h"

namespace waymark::cli {

void addImportCommand(CLI::App& parser, Task& task)
{
    CLI::App* command = parser.add_subcommand("import", "Say what a service's own files show");
    command->require_subcommand(1);
    addGoModImport(*command, task);
    addProfileImport(*command, task);
}

} // namespace waymark::cli
