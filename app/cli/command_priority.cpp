#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/assignment.h"
#include "app/cli/commands.h"
#include "app/cli/opened_decision.h"
#include "core/base/shortest_number.h"
#include "core/decision/edit_priorities.h"

namespace waymark::cli {
namespace {

constexpr double kMostPoints = 100;

struct PriorityOptions {
    std::string file;
    std::vector<std::string> priorities;
};

/// What one `CRITERION=POINTS` asks for; no points go back to the framework's.
struct PriorityWish {
    CriterionId criterion;
    std::optional<double> points;
};

Result<PriorityWish> parsePriorityWish(const Framework& framework, const std::string& text)
{
    const Result<Assignment> assignment = parseAssignment(text);
    if (!assignment)
        return assignment.errors();
    const CriterionId criterion{assignment->name};
    if (!framework.find(criterion))
        return Error{{}, {"cli.unknownCriterion", {{"criterion", criterion.text}, {"framework", framework.id.text}}}};
    if (assignment->value.empty())
        return PriorityWish{criterion, std::nullopt};
    const std::optional<double> points = parseNumber(assignment->value);
    if (!points || *points < 0 || *points > kMostPoints)
        return Error{{},
            {"cli.expectedPoints",
                {{"criterion", criterion.text}, {"found", assignment->value}, {"most", kMostPoints}}}};
    return PriorityWish{criterion, points};
}

Result<std::vector<PriorityWish>> parsePriorityWishes(const Framework& framework, const std::vector<std::string>& texts)
{
    std::vector<PriorityWish> wishes;
    Errors errors;
    for (const std::string& text : texts) {
        const Result<PriorityWish> wish = parsePriorityWish(framework, text);
        if (wish)
            wishes.push_back(*wish);
        else
            errors.insert(errors.end(), wish.errors().begin(), wish.errors().end());
    }
    if (!errors.empty())
        return errors;
    return wishes;
}

ExitStatus setPriorities(const PriorityOptions& options, Session& session)
{
    Result<OpenedDecision> found = openDecision(options.file, session);
    if (!found)
        return session.refuse(found.errors());
    OpenedDecision opened = *std::move(found);
    const Result<std::vector<PriorityWish>> wishes = parsePriorityWishes(opened.framework(), options.priorities);
    if (!wishes)
        return wrongArguments(wishes.errors(), session);
    for (const PriorityWish& wish : *wishes)
        setRating(opened.decision, wish.criterion, wish.points);
    if (opened.decision.priorities.method != WeightMethod::rating)
        session.warn(opened.path, {"cli.ratingsDoNotCount", {}});
    return storeDecision({opened.path, opened.decision}, session);
}

} // namespace

void addPriorityCommand(CLI::App& parser, Task& task)
{
    const auto options = std::make_shared<PriorityOptions>();
    CLI::App* command = parser.add_subcommand("priority", "Rate criteria of a decision");
    command->add_option("FILE", options->file, "The decision")->required();
    command->add_option("CRITERION=POINTS", options->priorities, "0 to 100; nothing goes back to the framework's")
        ->required();
    command->callback(
        [&task, options] { task = [options](Session& session) { return setPriorities(*options, session); }; });
}

} // namespace waymark::cli
