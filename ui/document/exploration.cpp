#include "ui/document/exploration.h"

#include <utility>

namespace waymark::ui {

std::optional<Exploration> explore(
    const Framework& framework, const ExplorationTask& task, const std::atomic<bool>* cancelled)
{
    const Assessment& today = task.settled.assessment;
    std::optional<Flips> flips = flipsOf(framework, task.inputs, today, {.cancelled = cancelled});
    if (!flips)
        return std::nullopt;
    RobustnessOptions ranking = rankingOptions(today.reading);
    ranking.run.cancelled = cancelled;
    std::optional<NextQuestions> next = nextQuestions(framework, task.inputs, ranking);
    if (!next)
        return std::nullopt;
    const Route route = routeFrom(framework, task.inputs, *next, ranking);
    return Exploration{*std::move(flips), *std::move(next), route};
}

} // namespace waymark::ui
