#include "ui/pages/weighing/points_view.h"

#include <cmath>

#include <QVBoxLayout>

#include "ui/pages/weighing/criterion_cards.h"
#include "ui/pages/weighing/weight_points.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr double kLeastMove = 0.5; ///< in points, which are shown whole

} // namespace

PointsView::PointsView(const WeighingContext& context, QWidget* parent)
    : WeighingView(context, parent),
      m_column(new QVBoxLayout(this)),
      m_inputs(framework().criteria.size())
{
    m_column->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this] { m_column->setSpacing(space::medium()); });
    m_cards = new CriterionCards(
        framework(), [this](CriterionIndex criterion) { return makeInput(criterion); }, this);
    m_column->addWidget(m_cards);
    connect(m_cards, &CriterionCards::cameTo, this, &PointsView::cameTo);
}

CriterionInput* PointsView::makeInput(CriterionIndex criterion)
{
    auto* input = new PointsInput(framework()[criterion], this);
    m_inputs[criterion.value] = input;
    connect(input, &PointsInput::pointsWanted, this, [this, criterion](int points) { wish(criterion, points); });
    connect(input, &PointsInput::resetWanted, this, [this, criterion] { wish(criterion, std::nullopt); });
    connect(input, &PointsInput::editFinished, this, [this] { document().finishEdit(); });
    return input;
}

void PointsView::putAbove(QWidget* part)
{
    m_column->insertWidget(0, part);
}

ShownPoints PointsView::scale(const Assessment&) const
{
    return {};
}

void PointsView::showAssessment(const Assessment& assessment)
{
    const ShownPoints shared = scale(assessment);
    for (std::size_t c = 0; c < m_inputs.size(); ++c) {
        const CriterionIndex criterion{c};
        const bool isAnchor = anchor() == criterion;
        CriterionStanding standing = standingOf(assessment, criterion, source());
        const double given = assessment.criteria[c].points;
        // Points that stand where the framework puts them are nobody's wish, whoever wrote them down.
        const bool isMoved = std::abs(given - frameworkPoints(assessment, criterion, method())) >= kLeastMove;
        standing.own = standing.own && !isAnchor && isMoved;
        if (isAnchor)
            standing.reason = anchorReason();
        else if (standing.own)
            standing.reason = tr("set by you");
        ShownPoints shown = shared;
        shown.points = given;
        if (standing.relevant)
            shown.mark = frameworkPoints(assessment, criterion, method());
        shown.open = standing.relevant && !isAnchor;
        m_inputs[c]->showPoints(shown);
        m_cards->row(criterion).showStanding(standing);
    }
}

void PointsView::focusFirst()
{
    m_cards->focusFirst();
}

} // namespace waymark::ui
