#include "core/robustness/study.h"

#include <utility>

namespace waymark {

std::optional<Study> studyOf(const Framework& framework, const Decision& decision, const RobustnessOptions& options)
{
    Study study{options.run, inputsOf(framework, decision), {}, {}};
    std::optional<SettledAssessment> settled = settle(framework, study.inputs, options);
    if (!settled)
        return std::nullopt;
    study.settled = *std::move(settled);
    study.around = lookAround(framework, study.inputs, study.settled.assessment, options.run);
    if (!study.around && study.settled.assessment.verdict.alternative)
        return std::nullopt;
    return study;
}

} // namespace waymark
