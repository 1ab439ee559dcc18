#pragma once

#include <vector>

#include "ui/pages/weighing/weighing_view.h"

namespace waymark::ui {

class CriterionCards;
class RangeInput;

/// Points from low to high by criterion: the wider, the less sure; the middle counts.
class RangesView : public WeighingView {
    Q_OBJECT
public:
    RangesView(const WeighingContext& context, QWidget* parent);

    QString intro() const override;
    void showAssessment(const Assessment& assessment) override;
    void focusFirst() override;

private:
    RangeInput* makeInput(CriterionIndex criterion);

    std::vector<RangeInput*> m_inputs; ///< by criterion
    CriterionCards* m_cards;
};

} // namespace waymark::ui
