#pragma once

#include <optional>
#include <vector>

#include "ui/pages/weighing/points_input.h"
#include "ui/pages/weighing/weighing_view.h"

class QVBoxLayout;

namespace waymark::ui {

class CriterionCards;

/// Points by criterion: what direct rating, swing and SMART have in common.
class PointsView : public WeighingView {
    Q_OBJECT
public:
    PointsView(const WeighingContext& context, QWidget* parent);

    void showAssessment(const Assessment& assessment) override;
    void focusFirst() override;

protected:
    virtual void wish(CriterionIndex criterion, std::optional<double> points) = 0;
    virtual WeightMethod method() const = 0;
    /// Whose figures are those of this method.
    virtual ImportanceSource source() const = 0;
    /// The scale of every row; points, mark and whether it is open are filled in.
    virtual ShownPoints scale(const Assessment& assessment) const;
    /// The criterion that the others are set against, and why it stands still.
    virtual std::optional<CriterionIndex> anchor() const { return std::nullopt; }
    virtual QString anchorReason() const { return {}; }
    void putAbove(QWidget* part);

private:
    CriterionInput* makeInput(CriterionIndex criterion);

    QVBoxLayout* m_column;
    std::vector<PointsInput*> m_inputs; ///< by criterion
    CriterionCards* m_cards;
};

} // namespace waymark::ui
