#include "ui/pages/weighing/ranges_view.h"

#include <QVBoxLayout>

#include "ui/pages/weighing/criterion_cards.h"
#include "ui/pages/weighing/range_input.h"

namespace waymark::ui {

RangesView::RangesView(const WeighingContext& context, QWidget* parent)
    : WeighingView(context, parent),
      m_inputs(framework().criteria.size())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_cards = new CriterionCards(
        framework(), [this](CriterionIndex criterion) { return makeInput(criterion); }, this);
    column->addWidget(m_cards);
    connect(m_cards, &CriterionCards::cameTo, this, &RangesView::cameTo);
}

RangeInput* RangesView::makeInput(CriterionIndex criterion)
{
    auto* input = new RangeInput(framework()[criterion], this);
    m_inputs[criterion.value] = input;
    connect(input, &RangeInput::rangeWanted, this,
        [this, criterion](const PointRange& range) { document().setInterval(criterion, range); });
    connect(
        input, &RangeInput::resetWanted, this, [this, criterion] { document().setInterval(criterion, std::nullopt); });
    connect(input, &RangeInput::editFinished, this, [this] { document().finishEdit(); });
    return input;
}

QString RangesView::intro() const
{
    return tr("What is each step from worst to best worth, at least and at most? A wide range says that you are not "
              "sure: the what-if worlds draw from all of it, the weights shown come from its middle. "
              "←→ move the upper end, with Shift the lower one.");
}

void RangesView::showAssessment(const Assessment& assessment)
{
    for (std::size_t c = 0; c < m_inputs.size(); ++c) {
        CriterionStanding standing = standingOf(assessment, CriterionIndex{c}, ImportanceSource::intervals);
        if (standing.own)
            standing.reason = tr("set by you"); // the range stands beside it
        m_inputs[c]->setEnabled(standing.relevant);
        m_inputs[c]->showRange(assessment.criteria[c].range);
        m_cards->row(CriterionIndex{c}).showStanding(standing);
    }
}

void RangesView::focusFirst()
{
    m_cards->focusFirst();
}

} // namespace waymark::ui
