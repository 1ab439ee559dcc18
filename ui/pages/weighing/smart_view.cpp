#include "ui/pages/weighing/smart_view.h"

#include <algorithm>
#include <cmath>

#include <QComboBox>

#include "ui/pages/weighing/anchor_choice.h"
#include "ui/pages/weighing/weight_points.h"

namespace waymark::ui {
namespace {

constexpr int kLeastPoints = 10;
constexpr int kShortestScale = 100;

} // namespace

SmartView::SmartView(const WeighingContext& context, QWidget* parent)
    : PointsView(context, parent),
      m_least(new AnchorChoice(framework(), tr("The step worth least to you"), this))
{
    m_least->box()->setObjectName(QStringLiteral("smart.least"));
    putAbove(m_least);
    connect(m_least, &AnchorChoice::named, this, &SmartView::nameLeast);
}

QString SmartView::intro() const
{
    return tr("Name the step from worst to best that is worth least to you; it has 10 points. Give each of the others "
              "as many more as it is worth beside it: twice as much is 20.");
}

QString SmartView::anchorReason() const
{
    return tr("worth least: the others are set against it");
}

/// In whole hundreds, so that the scale rarely changes.
ShownPoints SmartView::scale(const Assessment& assessment) const
{
    double most = kShortestScale;
    for (const CriterionResult& result : assessment.criteria)
        most = std::max(most, result.relevant ? result.points : 0.0);
    ShownPoints shown;
    shown.least = kLeastPoints;
    shown.most = int(kMostSmartPoints);
    shown.mostBySlider = std::min(shown.most, kShortestScale * int(std::ceil(most / kShortestScale)));
    return shown;
}

void SmartView::showAssessment(const Assessment& assessment)
{
    m_named = bottomCriterion(assessment, m_named);
    m_least->showAnchor(assessment, m_named);
    PointsView::showAssessment(assessment);
}

void SmartView::wish(CriterionIndex criterion, std::optional<double> points)
{
    document().setSmart(criterion, points);
}

void SmartView::nameLeast(CriterionIndex criterion)
{
    m_named = criterion;
    document().setSmart(criterion, kLeastPoints);
    document().finishEdit();
    showAssessment(*document().assessment()); // among equal steps the document stays as it is, and says nothing
}

} // namespace waymark::ui
