#pragma once

#include "ui/document/decision_document.h"

namespace waymark::ui {

/// Weighs by that method from now on. Where nothing was entered under it yet it starts from today's weights, in one
/// step of undo: points, swings and ranges keep the weights, an order keeps the order. Pairs start empty.
void weighBy(DecisionDocument& document, WeightMethod method);

} // namespace waymark::ui
