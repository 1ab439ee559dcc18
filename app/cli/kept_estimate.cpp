#include "app/cli/kept_estimate.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "app/cli/opened_decision.h"
#include "core/assessment/unasked_questions.h"
#include "core/decision/edit_estimates.h"
#include "core/explanation/names.h"

namespace waymark::cli {
namespace {

/// Whoever takes an estimate expects it to count.
void warnOfUnasked(const OpenedDecision& opened, const EstimateResult& taken, const Session& session)
{
    const Framework& framework = opened.framework();
    std::vector<QuestionIndex> answered;
    for (const auto& [question, value] : taken.answers)
        answered.push_back(framework.find(question).value());
    for (const UnaskedQuestion& unasked : unaskedAmong(framework, opened.decision, answered))
        session.warn(opened.path,
            {"estimates.notAsked",
                {{"question", framework[unasked.question].title}, {"behind", titlesOf(framework, unasked.hangsOn)}}});
}

} // namespace

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
    const ExitStatus status = storeDecision({opened.path, opened.decision}, session);
    if (status == ExitStatus::done)
        warnOfUnasked(opened, result, session);
    return status;
}

} // namespace waymark::cli
