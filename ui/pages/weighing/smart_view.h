#pragma once

#include "ui/pages/weighing/points_view.h"

namespace waymark::ui {

class AnchorChoice;

/// SMART: the least important step from worst to best has 10 points, the others as many more as they are worth.
class SmartView : public PointsView {
    Q_OBJECT
public:
    SmartView(const WeighingContext& context, QWidget* parent);

    QString intro() const override;
    void showAssessment(const Assessment& assessment) override;

protected:
    void wish(CriterionIndex criterion, std::optional<double> points) override;
    WeightMethod method() const override { return WeightMethod::smart; }
    ImportanceSource source() const override { return ImportanceSource::smart; }
    ShownPoints scale(const Assessment& assessment) const override;
    std::optional<CriterionIndex> anchor() const override { return m_named; }
    QString anchorReason() const override;

private:
    void nameLeast(CriterionIndex criterion);

    AnchorChoice* m_least;
    std::optional<CriterionIndex> m_named; ///< the step last called the least, for when several are equal
};

} // namespace waymark::ui
