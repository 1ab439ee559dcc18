#include "app/cli/look_around.h"

#include "app/cli/sampling_options.h"

namespace waymark::cli {
namespace {

FlipOptions flipOptions(std::uint64_t seed)
{
    FlipOptions options;
    for (RunOptions* run : {&options.any, &options.leads, &options.counterfactuals.run})
        *run = onAllThreads(run->worlds, seed);
    return options;
}

} // namespace

std::optional<LookAround> lookAround(
    const Framework& framework, const Decision& decision, const SettledAssessment& settled, std::uint64_t seed)
{
    if (!settled.assessment.verdict.alternative)
        return std::nullopt;
    const Inputs inputs = inputsOf(framework, decision);
    RobustnessOptions ranking = rankingOptions(settled.assessment.reading);
    ranking.run = onAllThreads(ranking.run.worlds, seed);
    // nothing cancels them
    return LookAround{
        *flipsOf(framework, inputs, settled.assessment, flipOptions(seed)), *nextQuestions(framework, inputs, ranking)};
}

} // namespace waymark::cli
