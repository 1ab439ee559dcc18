#pragma once

#include <vector>

#include "ui/pages/weighing/ranking.h"
#include "ui/pages/weighing/weighing_view.h"

namespace waymark::ui {

class OrderList;
class RankInput;

/// The criteria in an order; weights follow from the ranks.
class OrderView : public WeighingView {
    Q_OBJECT
public:
    OrderView(const WeighingContext& context, QWidget* parent);

    QString intro() const override;
    void showAssessment(const Assessment& assessment) override;
    void focusFirst() override;

private:
    void addRow(CriterionIndex criterion);
    void showRow(const Assessment& assessment, CriterionIndex criterion, const Ranking& ranking);
    /// Sends today's order after that change, and keeps the moved row in sight.
    template <class Change> void change(CriterionIndex criterion, Change change);

    OrderList* m_list;
    std::vector<RankInput*> m_inputs; ///< by criterion
};

} // namespace waymark::ui
