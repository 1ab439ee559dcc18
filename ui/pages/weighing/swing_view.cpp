#include "ui/pages/weighing/swing_view.h"

#include <QComboBox>

#include "ui/pages/weighing/anchor_choice.h"
#include "ui/pages/weighing/weight_points.h"

namespace waymark::ui {

SwingView::SwingView(const WeighingContext& context, QWidget* parent)
    : PointsView(context, parent),
      m_top(new AnchorChoice(framework(), tr("The step worth most to you"), this))
{
    m_top->box()->setObjectName(QStringLiteral("swing.top"));
    putAbove(m_top);
    connect(m_top, &AnchorChoice::named, this, &SwingView::nameTop);
}

QString SwingView::intro() const
{
    return tr("Imagine a service that has the worst of everything. Name the one step you would take first; it counts "
              "100. Then say what each of the others is worth beside it.");
}

QString SwingView::anchorReason() const
{
    return tr("worth most: the others are set against it");
}

void SwingView::showAssessment(const Assessment& assessment)
{
    // Kept, so that another step dragged up to it does not take its place under the user's hand.
    m_named = topCriterion(assessment, m_named);
    m_top->showAnchor(assessment, m_named);
    PointsView::showAssessment(assessment);
}

void SwingView::wish(CriterionIndex criterion, std::optional<double> points)
{
    document().setSwing(criterion, points);
}

void SwingView::nameTop(CriterionIndex criterion)
{
    m_named = criterion;
    document().setSwing(criterion, 100);
    document().finishEdit();
    showAssessment(*document().assessment()); // among equal steps the document stays as it is, and says nothing
}

} // namespace waymark::ui
