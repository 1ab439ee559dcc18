#pragma once

#include "ui/pages/verdict/two_columns.h"

namespace waymark::ui {

/// What the verdict's page is made of, in reading order.
enum class VerdictPart {
    points,
    ranks,
    reasons,
    proof,
    cautions,
    stability,
    flips,
    tornado,
    next,
    bestCases,
    edges,
    profile,
    exclusions,
    basis,
    predictions,
};

/// So that both columns come out about as long.
inline TwoColumns::Place placeOf(VerdictPart part)
{
    using Side = TwoColumns::Side;
    switch (part) {
    case VerdictPart::points:
    case VerdictPart::reasons:
    case VerdictPart::proof:
    case VerdictPart::cautions:
    case VerdictPart::tornado:
    case VerdictPart::profile:
    case VerdictPart::exclusions:
    case VerdictPart::predictions:
        return {static_cast<int>(part), Side::left};
    case VerdictPart::ranks:
    case VerdictPart::stability:
    case VerdictPart::flips:
    case VerdictPart::next:
    case VerdictPart::bestCases:
    case VerdictPart::edges:
    case VerdictPart::basis:
        break;
    }
    return {static_cast<int>(part), Side::right};
}

} // namespace waymark::ui
