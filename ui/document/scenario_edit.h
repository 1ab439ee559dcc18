#pragma once

#include "core/framework/framework.h"
#include "ui/document/edit.h"

namespace waymark::ui {

/// What an edit of a decision is where one of its scenarios is worked on: answers and priorities are then the
/// scenario's, all else stays the decision's. What says the same as the decision is none of the scenario's.
Edit withinScenario(const Framework& framework, const Decision& decision, const ScenarioId& scenario, Edit edit);

} // namespace waymark::ui
