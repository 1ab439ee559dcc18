#pragma once

#include "ui/pages/weighing/points_view.h"

namespace waymark::ui {

/// Direct rating: the framework's importances stand until one is rated.
class RatingView : public PointsView {
    Q_OBJECT
public:
    using PointsView::PointsView;

    QString intro() const override;

protected:
    void wish(CriterionIndex criterion, std::optional<double> points) override;
    WeightMethod method() const override { return WeightMethod::rating; }
    ImportanceSource source() const override { return ImportanceSource::rating; }
};

} // namespace waymark::ui
