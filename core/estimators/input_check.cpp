#include "core/estimators/input_check.h"

namespace waymark {

void InputCheck::fault(std::string pointer, Message message)
{
    Where where;
    where.pointer = std::move(pointer);
    m_errors.push_back({std::move(where), std::move(message)});
}

void InputCheck::within(const std::string& pointer, double found, const FigureRange& range)
{
    if (!(range.least <= found && found <= range.most)) // nor is NaN within
        fault(pointer, {"estimates.outOfRange", {{"found", found}, {"least", range.least}, {"most", range.most}}});
}

void InputCheck::within(const std::string& pointer, const Triangle& found, const FigureRange& range)
{
    within(pointer + "/0", found.low, range);
    within(pointer + "/1", found.mode, range);
    within(pointer + "/2", found.high, range);
    if (found.low > found.mode || found.mode > found.high)
        fault(pointer, {"estimates.triangleOrder", {}});
}

} // namespace waymark
