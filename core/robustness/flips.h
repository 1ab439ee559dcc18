#pragma once

#include "core/robustness/best_case.h"
#include "core/robustness/tornado.h"

namespace waymark {

struct FlipOptions {
    RunOptions any = {.worlds = kWorldsWhileDragging}; ///< worlds under any weights
    RunOptions leads = {.worlds = kChunkWorlds};       ///< worlds of each required lead
    CounterfactualOptions counterfactuals = {};
    const std::atomic<bool>* cancelled = nullptr; ///< looked at throughout, in place of those of the parts
};

/// Everything that would turn a verdict.
struct Flips {
    std::vector<Counterfactual> counterfactuals; ///< the nearest that hold in what-if worlds too
    std::vector<Edge> edges;
    std::vector<AnswerFlip> answers;
    std::vector<ValueFlip> values;
    std::vector<JointWeightChange> weights;
    std::vector<BestCase> bestCases;
    std::vector<TornadoBar> tornado;
    bool operator==(const Flips&) const = default;
};

/// Looks for all of it; `settled` is the settled assessment of the inputs. Same input, same seed, same bits; no list's
/// order decides. Empty while nothing is decided; none when cancelled.
std::optional<Flips> flipsOf(
    const Framework& framework, const Inputs& inputs, const Assessment& settled, const FlipOptions& options);

} // namespace waymark
