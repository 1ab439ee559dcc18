#include "core/robustness/look_around.h"

#include <utility>

namespace waymark {
namespace {

RunOptions withWorlds(std::uint64_t worlds, RunOptions run)
{
    run.worlds = worlds;
    return run;
}

} // namespace

std::optional<LookAround> lookAround(
    const Framework& framework, const Inputs& inputs, const Assessment& settled, const RunOptions& run)
{
    if (!settled.verdict.alternative)
        return std::nullopt;
    FlipOptions flipOptions;
    for (RunOptions* part : {&flipOptions.any, &flipOptions.leads, &flipOptions.counterfactuals.run})
        *part = withWorlds(part->worlds, run);
    flipOptions.cancelled = run.cancelled;
    std::optional<Flips> flips = flipsOf(framework, inputs, settled, flipOptions);
    if (!flips)
        return std::nullopt;
    std::optional<NextQuestions> next =
        nextQuestions(framework, inputs, {settled.reading, withWorlds(kWorldsPerAnswer, run)});
    if (!next)
        return std::nullopt;
    return LookAround{*std::move(flips), *std::move(next)};
}

} // namespace waymark
