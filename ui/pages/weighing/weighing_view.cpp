#include "ui/pages/weighing/weighing_view.h"

#include "core/explanation/explain.h"
#include "ui/pages/weighing/weight_points.h"

namespace waymark::ui {

CriterionStanding WeighingView::standingOf(
    const Assessment& assessment, CriterionIndex criterion, ImportanceSource own) const
{
    const CriterionResult& result = assessment.criteria[criterion.value];
    CriterionStanding standing;
    standing.weight = result.weight;
    standing.largest = largestWeight(assessment);
    standing.reason = texts().say(weightReason(framework(), assessment, criterion));
    standing.relevant = result.relevant;
    standing.own = result.relevant && result.source == own;
    return standing;
}

} // namespace waymark::ui
