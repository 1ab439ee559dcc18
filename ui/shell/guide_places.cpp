#include "ui/shell/guide_places.h"

#include <algorithm>

#include <QApplication>
#include <QWidget>

#include "ui/document/decision_document.h"
#include "ui/estimators/estimator_page.h"
#include "ui/export/export_dialog.h"
#include "ui/present/presentation.h"
#include "ui/record/history_page.h"
#include "ui/record/record_page.h"
#include "ui/scenarios/compare_dialog.h"
#include "ui/shell/folder_view.h"
#include "ui/shell/workspace.h"
#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

/// What has a place in the guide wherever it is shown.
struct Shown {
    const QMetaObject& what;
    const char* page;
    const char* section;
};

const Shown kShown[] = {
    {RecordPage::staticMetaObject, "recording", ""},
    {HistoryPage::staticMetaObject, "recording", "what-is-frozen"},
    {FolderView::staticMetaObject, "reopening", "several-decisions"},
    {CompareDialog::staticMetaObject, "scenarios", "comparing-them"},
    {ExportDialog::staticMetaObject, "reports", ""},
    {Presentation::staticMetaObject, "presenting", ""},
};

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

/// The page on a step; while a scenario is open, that is what there is to know of each.
QString pageOn(const Step& step, const DecisionDocument& document)
{
    if (document.scenario())
        return QStringLiteral("scenarios");
    switch (step.kind) {
    case StepKind::questions:
        return QStringLiteral("questions");
    case StepKind::priorities:
        return QStringLiteral("priorities");
    case StepKind::verdict:
        break;
    }
    return QStringLiteral("verdict");
}

} // namespace

std::optional<GuidePlace> guidePlaceAround(const QWidget* widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        const auto isIt = [widget](const Shown& one) { return widget->metaObject()->inherits(&one.what); };
        if (const auto* found = std::find_if(std::begin(kShown), std::end(kShown), isIt); found != std::end(kShown))
            return GuidePlace{QLatin1String(found->page), QLatin1String(found->section)};
    }
    return std::nullopt;
}

GuideStop guideStop(const DecisionDocument& document, const Workspace& workspace)
{
    if (const std::optional<GuidePlace> beside = guidePlaceAround(workspace.currentPage()))
        return {*beside};
    if (const EstimatorPage* estimator = workspace.estimator())
        return {{QStringLiteral("estimates"), sectionOf(estimator->estimator().kind)}};
    const Step& step = workspace.steps()[workspace.currentStep()];
    const GuidePlace place{pageOn(step, document)};
    if (step.kind != StepKind::questions)
        return {place};
    return {place, {step.title, plain(document.framework()[*step.page].intro)}};
}

GuideStop guideStopAtStart()
{
    return {guidePlaceAround(QApplication::focusWidget()).value_or(GuidePlace{QStringLiteral("getting-started")})};
}

} // namespace waymark::ui
