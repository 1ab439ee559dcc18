#include "ui/shell/guide_places.h"

#include "ui/document/decision_document.h"
#include "ui/estimators/estimator_page.h"
#include "ui/shell/workspace.h"
#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

/// The section that tells of an estimator.
QString sectionOf(EstimatorKind kind)
{
    switch (kind) {
    case EstimatorKind::latency:
        return QStringLiteral("latency-budget");
    case EstimatorKind::hotPath:
        return QStringLiteral("hot-path");
    case EstimatorKind::cost:
        return QStringLiteral("running-cost");
    case EstimatorKind::ramp:
        return QStringLiteral("team-ramp-up");
    case EstimatorKind::coverage:
        return QStringLiteral("library-coverage");
    case EstimatorKind::profile:
        return QStringLiteral("cpu-profile");
    }
    return {};
}

} // namespace

GuideStop guideStop(const DecisionDocument& document, const Workspace& workspace)
{
    if (const EstimatorPage* estimator = workspace.estimator())
        return {{QStringLiteral("estimates"), sectionOf(estimator->estimator().kind)}};
    const Step& step = workspace.steps()[workspace.currentStep()];
    switch (step.kind) {
    case StepKind::questions:
        return {{QStringLiteral("questions")}, {step.title, plain(document.framework()[*step.page].intro)}};
    case StepKind::priorities:
        return {{QStringLiteral("priorities")}};
    case StepKind::verdict:
        return {{QStringLiteral("verdict")}};
    }
    return {};
}

GuideStop guideStopAtStart()
{
    return {{QStringLiteral("getting-started")}};
}

} // namespace waymark::ui
