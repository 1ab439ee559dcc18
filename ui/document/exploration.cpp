#include "ui/document/exploration.h"

#include <algorithm>
#include <cmath>

namespace waymark::ui {
namespace {

/// Everything that asks for another answer. False when cancelled.
bool tryOtherAnswers(
    const Framework& framework, const ExplorationTask& task, const std::atomic<bool>* cancelled, Exploration& found)
{
    const Assessment& today = task.settled.assessment;
    const auto leads = requiredLeads(framework, task.inputs, today, {.cancelled = cancelled});
    if (!leads)
        return false;
    Trials trials(framework, task.inputs, today, *leads);
    const std::optional<AnswerTrials> tried = tryAnswers(trials, cancelled);
    std::optional<std::vector<ValueFlip>> moved = tried ? valueFlips(trials, cancelled) : std::nullopt;
    if (!moved)
        return false;
    found.tornado = tornado(framework, today, *tried);
    found.answerFlips = answerFlips(*tried, trials.verdictToday());
    std::ranges::stable_sort(found.answerFlips, {}, [](const AnswerFlip& flip) { return flip.change.distance; });
    found.valueFlips = *std::move(moved);
    std::erase_if(found.valueFlips, [](const ValueFlip& flip) { return !flip.to; });
    std::ranges::stable_sort(
        found.valueFlips, {}, [](const ValueFlip& flip) { return std::abs(*flip.to - flip.from); });
    return true;
}

/// Whom other people would choose, on the same values. False when cancelled.
bool tryAnyPriorities(
    const Framework& framework, const ExplorationTask& task, const std::atomic<bool>* cancelled, Exploration& found)
{
    const Assessment& today = task.settled.assessment;
    const DecisionWorlds worlds = worldsOf(framework, task.inputs, today);
    const RunOptions run{.worlds = kWorldsWhileDragging, .cancelled = cancelled};
    found.anyPriorities = oddsOf(framework, worlds, Regime::any, run);
    return found.anyPriorities.has_value();
}

} // namespace

std::optional<Exploration> explore(
    const Framework& framework, const ExplorationTask& task, const std::atomic<bool>* cancelled)
{
    Exploration found;
    const bool isDecided = task.settled.assessment.verdict.alternative.has_value();
    if (isDecided && !tryOtherAnswers(framework, task, cancelled, found))
        return std::nullopt;
    if (isDecided && !tryAnyPriorities(framework, task, cancelled, found))
        return std::nullopt;
    RobustnessOptions ranking = rankingOptions(task.settled.assessment.reading);
    ranking.run.cancelled = cancelled;
    std::optional<NextQuestions> next = nextQuestions(framework, task.inputs, ranking);
    if (!next)
        return std::nullopt;
    found.next = *std::move(next);
    found.route = routeFrom(framework, task.inputs, found.next, ranking);
    return found;
}

} // namespace waymark::ui
