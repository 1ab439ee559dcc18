#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/assignment.h"
#include "app/cli/commands.h"
#include "app/cli/filled_text.h"
#include "app/cli/opened_decision.h"
#include "core/decision/edit_decision.h"

namespace waymark::cli {
namespace {

struct AnswerOptions {
    std::string file;
    std::string participant;
    std::vector<std::string> answers;
};

bool setsSomething(const std::vector<AnswerWish>& wishes)
{
    return std::any_of(wishes.begin(), wishes.end(), [](const AnswerWish& wish) { return wish.value.has_value(); });
}

/// Who answers: the first participant unless somebody is named. Whoever answers for the first time is added.
std::optional<ParticipantId> answering(
    const std::string& named, const std::vector<AnswerWish>& wishes, OpenedDecision& opened, Session& session)
{
    if (named.empty())
        return opened.decision.participants.front().id;
    if (const Participant* known = findParticipant(opened.decision, named))
        return known->id;
    if (!setsSomething(wishes))
        return std::nullopt;
    session.warn(opened.path, {"cli.newParticipant", {{"name", named}}});
    return addParticipant(opened.decision, named);
}

ExitStatus answerQuestions(const AnswerOptions& options, Session& session)
{
    Result<OpenedDecision> found = openDecision(options.file, session);
    if (!found)
        return session.refuse(found.errors());
    OpenedDecision opened = *std::move(found);
    const Result<std::vector<AnswerWish>> wishes = parseAnswerWishes(opened.framework(), options.answers);
    if (!wishes)
        return wrongArguments(wishes.errors(), session);
    const std::optional<ParticipantId> who = answering(options.participant, *wishes, opened, session);
    if (!who)
        return session.wrongUsage({"cli.unknownParticipant", {{"name", options.participant}}});
    const std::string now = session.now();
    for (const AnswerWish& wish : *wishes) {
        const Answer* before = findAnswer(opened.decision, *who, wish.question);
        setAnswer(opened.decision, *who, wish.question, answerAsWished(wish, before, now));
    }
    return storeDecision({opened.path, opened.decision}, session);
}

} // namespace

void addAnswerCommand(CLI::App& parser, Task& task)
{
    const auto options = std::make_shared<AnswerOptions>();
    CLI::App* command = parser.add_subcommand("answer", "Answer questions of a decision");
    command->add_option("FILE", options->file, "The decision")->required();
    command->add_option("--participant", options->participant, "Whose answers these are; as a rule the first one's")
        ->type_name("NAME")
        ->check(filledText("a name"));
    command->add_option("QUESTION=VALUE", options->answers, "An option id, several as a,b, a number, ?, - or nothing")
        ->required();
    command->callback(
        [&task, options] { task = [options](Session& session) { return answerQuestions(*options, session); }; });
}

} // namespace waymark::cli
