#include "app/cli/kept_estimate.h"

#include <algorithm>
#include <utility>

#include "app/cli/opened_decision.h"
#include "core/decision/edit_estimates.h"

namespace waymark::cli {

ExitStatus keepEstimate(const std::string& decisionFile, const EstimateToKeep& estimate, Session& session)
{
    Result<OpenedDecision> found = openDecision(decisionFile, session);
    if (!found)
        return session.refuse(found.errors());
    OpenedDecision opened = *std::move(found);
    const Framework& framework = opened.framework();
    const auto estimator = std::find_if(framework.estimators.begin(), framework.estimators.end(),
        [&estimate](const Estimator& each) { return each.kind == estimate.kind; });
    if (estimator == framework.estimators.end())
        return session.refuse({{{decisionFile, {}, 0, 0, {}},
            {"cli.noEstimator", {{"framework", framework.id.text + ' ' + framework.version}}}}});
    const EstimateResult result{
        estimator->id, {estimate.inputs, session.now()}, estimatedAnswers(framework, *estimator, estimate.figures)};
    takeEstimate(opened.decision, opened.decision.participants.front().id, result);
    return storeDecision({opened.path, opened.decision}, session);
}

} // namespace waymark::cli
