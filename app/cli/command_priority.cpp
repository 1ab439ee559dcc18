#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/assignment.h"
#include "app/cli/commands.h"
#include "app/cli/opened_decision.h"
#include "core/base/shortest_number.h"
#include "core/decision/decision_words.h"
#include "core/decision/edit_priorities.h"

namespace waymark::cli {
namespace {

/// Whose points a wish is about.
struct PointsOf {
    WeightMethod method;
    double most;
    std::optional<double> (*set)(Decision&, const CriterionId&, std::optional<double>);
};

constexpr PointsOf kPoints[] = {{WeightMethod::rating, kMostImportance, &setRating},
    {WeightMethod::swing, kMostImportance, &setSwing}, {WeightMethod::smart, kMostSmartPoints, &setSmart}};

/// Null where a method has no points by criterion.
const PointsOf* pointsOf(WeightMethod method)
{
    const auto* const found =
        std::find_if(std::begin(kPoints), std::end(kPoints), [&](const PointsOf& p) { return p.method == method; });
    return found == std::end(kPoints) ? nullptr : found;
}

struct PriorityOptions {
    std::string file;
    std::vector<std::string> priorities;
    std::string method; ///< as a file spells it; empty: the ratings, whatever counts
};

WeightMethod methodOf(const PriorityOptions& options)
{
    for (const Named<WeightMethod>& each : kWeightMethods)
        if (each.name == options.method)
            return each.value;
    return WeightMethod::rating;
}

/// What one `CRITERION=POINTS` asks for; no points go back to the framework's.
struct PriorityWish {
    CriterionId criterion;
    std::optional<double> points;
};

Result<PriorityWish> parsePriorityWish(const Framework& framework, const std::string& text, double most)
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
    if (!points || *points < 0 || *points > most)
        return Error{
            {}, {"cli.expectedPoints", {{"criterion", criterion.text}, {"found", assignment->value}, {"most", most}}}};
    return PriorityWish{criterion, points};
}

Result<std::vector<PriorityWish>> parsePriorityWishes(
    const Framework& framework, const std::vector<std::string>& texts, double most)
{
    std::vector<PriorityWish> wishes;
    Errors errors;
    for (const std::string& text : texts) {
        const Result<PriorityWish> wish = parsePriorityWish(framework, text, most);
        if (wish)
            wishes.push_back(*wish);
        else
            errors.insert(errors.end(), wish.errors().begin(), wish.errors().end());
    }
    if (!errors.empty())
        return errors;
    return wishes;
}

/// Says so where the points that were set are not those that count.
void warnIfIdle(const OpenedDecision& opened, WeightMethod method, const Session& session)
{
    const WeightMethod counting = opened.decision.priorities.method;
    if (counting != method)
        session.warn(
            opened.path, {"cli.ratingsDoNotCount", {{"method", std::string(nameOf(kWeightMethods, counting))}}});
}

ExitStatus setPriorities(const PriorityOptions& options, Session& session)
{
    if (options.priorities.empty() && options.method.empty())
        return session.wrongUsage({"cli.nothingToWeigh", {}});
    Result<OpenedDecision> found = openDecision(options.file, session);
    if (!found)
        return session.refuse(found.errors());
    OpenedDecision opened = *std::move(found);
    const WeightMethod method = methodOf(options);
    const PointsOf* points = pointsOf(method);
    if (!points && !options.priorities.empty())
        return session.wrongUsage(
            {"cli.noPointsByCriterion", {{"method", std::string(nameOf(kWeightMethods, method))}}});
    const Result<std::vector<PriorityWish>> wishes =
        parsePriorityWishes(opened.framework(), options.priorities, points ? points->most : 0);
    if (!wishes)
        return wrongArguments(wishes.errors(), session);
    for (const PriorityWish& wish : *wishes)
        points->set(opened.decision, wish.criterion, wish.points);
    if (!options.method.empty())
        setMethod(opened.decision, method);
    warnIfIdle(opened, method, session);
    return storeDecision({opened.path, opened.decision}, session);
}

} // namespace

void addPriorityCommand(CLI::App& parser, Task& task)
{
    const auto options = std::make_shared<PriorityOptions>();
    CLI::App* command = parser.add_subcommand("priority", "Rate or weigh criteria of a decision");
    command->add_option("FILE", options->file, "The decision")->required();
    command->add_option("CRITERION=POINTS", options->priorities, "0 to 100; nothing goes back to the framework's");
    std::vector<std::string> methods;
    for (const Named<WeightMethod>& each : kWeightMethods)
        methods.emplace_back(each.name);
    command
        ->add_option("--method", options->method,
            "What counts from now on, and whose points are given: rating, swing or smart; order, pairs and intervals "
            "stand alone")
        ->type_name("METHOD")
        ->check(CLI::IsMember(methods));
    command->callback(
        [&task, options] { task = [options](Session& session) { return setPriorities(*options, session); }; });
}

} // namespace waymark::cli
