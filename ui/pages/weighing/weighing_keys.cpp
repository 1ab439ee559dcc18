#include "ui/pages/weighing/weighing_keys.h"

#include "ui/pages/weighing/weighing_view.h"

namespace waymark::ui {

QString weighingKeys(WeightMethod method)
{
    switch (method) {
    case WeightMethod::order:
        return WeighingView::tr("↑↓ choose, Alt+↑↓ move, = makes level, Enter next");
    case WeightMethod::pairs:
        return WeighingView::tr("↑↓ choose a pair, ←→ or 1–9 compare, 0 takes back, Enter next pair");
    case WeightMethod::intervals:
        return WeighingView::tr("↑↓ choose, ←→ upper end, Shift+←→ lower end, 0 resets, Enter next");
    case WeightMethod::rating:
    case WeightMethod::swing:
    case WeightMethod::smart:
        break;
    }
    return WeighingView::tr("↑↓ choose, ←→ move, 0 resets, Enter next");
}

} // namespace waymark::ui
