#include "ui/pages/weighing/rating_view.h"

namespace waymark::ui {

QString RatingView::intro() const
{
    return tr("How much is each step from worst to best worth to you? The framework and your answers set the start; "
              "move what you disagree with.");
}

void RatingView::wish(CriterionIndex criterion, std::optional<double> points)
{
    document().setRating(criterion, points);
}

} // namespace waymark::ui
