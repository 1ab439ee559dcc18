#pragma once

#include "ui/pages/weighing/points_view.h"

namespace waymark::ui {

class AnchorChoice;

/// Swing: the most important step from worst to best is 100, the others are set against it.
class SwingView : public PointsView {
    Q_OBJECT
public:
    SwingView(const WeighingContext& context, QWidget* parent);

    QString intro() const override;
    void showAssessment(const Assessment& assessment) override;

protected:
    void wish(CriterionIndex criterion, std::optional<double> points) override;
    WeightMethod method() const override { return WeightMethod::swing; }
    ImportanceSource source() const override { return ImportanceSource::swing; }
    std::optional<CriterionIndex> anchor() const override { return m_named; }
    QString anchorReason() const override;

private:
    void nameTop(CriterionIndex criterion);

    AnchorChoice* m_top;
    std::optional<CriterionIndex> m_named; ///< the step last called the top, for when several are equal
};

} // namespace waymark::ui
