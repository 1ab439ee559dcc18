#include <memory>
#include <string>
#include <vector>

#include "app/cli/assignment.h"
#include "app/cli/commands.h"
#include "app/cli/filled_text.h"
#include "app/cli/framework_choice.h"
#include "app/cli/opened_decision.h"
#include "core/decision/edit_decision.h"
#include "core/decision/new_decision.h"

namespace waymark::cli {
namespace {

struct NewOptions {
    std::string framework;
    std::string title;
    std::vector<std::string> answers;
    std::string file;
};

ExitStatus makeNew(const NewOptions& options, Session& session)
{
    const FrameworkId id{options.framework};
    if (!session.library().newestVersion(id))
        return unknownFramework(id, session);
    const Result<FrameworkPointer> framework = session.library().loadNewest(id);
    if (!framework)
        return session.refuse(framework.errors());
    const Result<std::vector<AnswerWish>> wishes = parseAnswerWishes(**framework, options.answers);
    if (!wishes)
        return wrongArguments(wishes.errors(), session);
    const std::string now = session.now();
    Decision decision = newDecision(**framework, options.title, now);
    const ParticipantId team = decision.participants.front().id;
    for (const AnswerWish& wish : *wishes)
        setAnswer(decision, team, wish.question, answerAsWished(wish, nullptr, now));
    // Nobody is asked before a file is replaced, so the version that stood there stays beside it.
    return storeDecision({options.file, decision, Backup::previousVersion}, session);
}

} // namespace

void addNewCommand(CLI::App& parser, Task& task)
{
    const auto options = std::make_shared<NewOptions>();
    CLI::App* command = parser.add_subcommand("new", "Make a decision and write it to a file");
    command->add_option("--framework", options->framework, "Id of the framework")->required()->type_name("ID");
    command->add_option("--title", options->title, "Title of the decision")
        ->required()
        ->type_name("TITLE")
        ->check(filledText("a title"));
    command->add_option("--answer", options->answers, "An answer; may be given several times")
        ->type_name("QUESTION=VALUE")
        ->allow_extra_args(false);
    command->add_option("-o,--output", options->file, "Where it goes")->required()->type_name("FILE");
    command->callback([&task, options] { task = [options](Session& session) { return makeNew(*options, session); }; });
}

} // namespace waymark::cli
