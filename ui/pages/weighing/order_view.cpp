#include "ui/pages/weighing/order_view.h"

#include <QTimer>
#include <QVBoxLayout>

#include "ui/pages/weighing/order_list.h"
#include "ui/pages/weighing/rank_input.h"

namespace waymark::ui {

OrderView::OrderView(const WeighingContext& context, QWidget* parent)
    : WeighingView(context, parent),
      m_list(new OrderList(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    for (std::size_t c = 0; c < framework().criteria.size(); ++c)
        addRow(CriterionIndex{c});
    connect(m_list, &OrderList::cameTo, this, &OrderView::cameTo);
    connect(m_list, &OrderList::dropped, this, [this](CriterionIndex criterion, std::size_t before) {
        change(criterion, [=](Ranking& ranking) { ranking.place(criterion, before); });
    });
}

void OrderView::addRow(CriterionIndex criterion)
{
    auto* input = new RankInput(framework()[criterion], this);
    m_inputs.push_back(input);
    m_list->addRow(new CriterionRow(framework()[criterion], input, this));
    connect(input, &RankInput::moveWanted, this, [this, criterion](int direction) {
        change(criterion, [=](Ranking& ranking) { ranking.move(criterion, direction); });
    });
    connect(input, &RankInput::levelWanted, this,
        [this, criterion] { change(criterion, [=](Ranking& ranking) { ranking.toggleLevel(criterion); }); });
    connect(input, &RankInput::neighbourWanted, this,
        [this, criterion](int direction) { m_list->moveFocus(criterion, direction); });
}

QString OrderView::intro() const
{
    return tr("Which step from worst to best would you take first, which next? Drag the rows, or move them with Alt+↑ "
              "and Alt+↓; = makes one level with the one above. Weights follow from the ranks (rank order centroid).");
}

template <class Change> void OrderView::change(CriterionIndex criterion, Change change)
{
    const std::shared_ptr<const Assessment> assessment = document().assessment();
    Ranking ranking(framework(), document().decision().priorities.order, *assessment);
    change(ranking);
    document().setOrder(ranking.order());
    showAssessment(*document().assessment());
    m_inputs[criterion.value]->setFocus(Qt::OtherFocusReason);
    // Once it lies where it belongs.
    QTimer::singleShot(0, this, [this, criterion] { Q_EMIT cameTo(&m_list->row(criterion)); });
}

void OrderView::showAssessment(const Assessment& assessment)
{
    const Ranking ranking(framework(), document().decision().priorities.order, assessment);
    std::vector<CriterionIndex> order = ranking.shown();
    const std::size_t shown = order.size();
    for (std::size_t c = 0; c < m_inputs.size(); ++c) {
        if (!assessment.criteria[c].relevant)
            order.push_back({c});
        showRow(assessment, CriterionIndex{c}, ranking);
    }
    m_list->showOrder(order, shown);
}

void OrderView::showRow(const Assessment& assessment, CriterionIndex criterion, const Ranking& ranking)
{
    CriterionStanding standing = standingOf(assessment, criterion, ImportanceSource::order);
    const std::optional<std::size_t> rank = standing.relevant ? ranking.rankOf(criterion) : std::nullopt;
    if (rank)
        standing.reason.clear(); // the rank stands there
    else if (standing.relevant)
        standing.reason = tr("not ranked yet: %1").arg(standing.reason);
    standing.own = false;
    RankInput* input = m_inputs[criterion.value];
    input->setEnabled(standing.relevant);
    input->showRank({rank, ranking.shown().size(), ranking.isLevel(criterion)});
    m_list->row(criterion).showStanding(standing);
}

void OrderView::focusFirst()
{
    m_list->focusFirst();
}

} // namespace waymark::ui
