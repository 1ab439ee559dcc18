#include "ui/pages/weighing/method_start.h"

#include <QCoreApplication>
#include <QUndoStack>

#include "core/smaa/weight_space.h"
#include "ui/pages/weighing/weight_points.h"

namespace waymark::ui {
namespace {

bool isUntouched(const Priorities& priorities, WeightMethod method)
{
    switch (method) {
    case WeightMethod::swing:
        return priorities.swing.empty();
    case WeightMethod::smart:
        return priorities.smart.empty();
    case WeightMethod::order:
        return priorities.order.empty();
    case WeightMethod::intervals:
        return priorities.intervals.empty();
    case WeightMethod::rating:
    case WeightMethod::pairs:
        break;
    }
    return false;
}

void startRanges(DecisionDocument& document, const Assessment& today)
{
    const double giveOrTake = document.decision().priorities.giveOrTake.value_or(kGiveOrTake);
    const auto ranges = asRanges(today, giveOrTake);
    for (std::size_t c = 0; c < ranges.size(); ++c)
        if (ranges[c])
            document.setInterval(CriterionIndex{c}, ranges[c]);
}

using SetPoints = void (DecisionDocument::*)(CriterionIndex, std::optional<double>);

void startPoints(DecisionDocument& document, const PointsByCriterion& points, SetPoints set)
{
    for (std::size_t c = 0; c < points.size(); ++c)
        if (points[c])
            (document.*set)(CriterionIndex{c}, points[c]);
}

void start(DecisionDocument& document, WeightMethod method, const Assessment& today)
{
    if (method == WeightMethod::swing)
        startPoints(document, asSwings(today), &DecisionDocument::setSwing);
    else if (method == WeightMethod::smart)
        startPoints(document, asSmart(today), &DecisionDocument::setSmart);
    else if (method == WeightMethod::order)
        document.setOrder(asOrder(today));
    else if (method == WeightMethod::intervals)
        startRanges(document, today);
}

} // namespace

void weighBy(DecisionDocument& document, WeightMethod method)
{
    if (!isUntouched(document.decision().priorities, method))
        return document.setMethod(method);
    const std::shared_ptr<const Assessment> today = document.assessment();
    document.undoStack().beginMacro(QCoreApplication::translate("waymark::ui::MethodStart", "Weigh in another way"));
    document.setMethod(method);
    start(document, method, *today);
    document.undoStack().endMacro();
}

} // namespace waymark::ui
