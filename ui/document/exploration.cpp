#include "ui/document/exploration.h"

#include <utility>

namespace waymark::ui {

std::optional<Exploration> explore(const Framework& framework, const ExplorationTask& task, const RunOptions& run)
{
    const Assessment& today = task.settled.assessment;
    std::optional<Flips> flips = flipsOf(framework, task.inputs, today, {.cancelled = run.cancelled});
    if (!flips)
        return std::nullopt;
    RobustnessOptions ranking = rankingOptions(today.reading);
    ranking.run.threads = run.threads;
    ranking.run.cancelled = run.cancelled;
    std::optional<NextQuestions> next = nextQuestions(framework, task.inputs, ranking);
    if (!next)
        return std::nullopt;
    const Route route = routeFrom(framework, task.inputs, *next, ranking);
    return Exploration{*std::move(flips), *std::move(next), route};
}

} // namespace waymark::ui
