#pragma once

#include <QString>

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

namespace waymark::ui {

/// By which criteria an alternative is better and by which it is worse than what it is weighed against: the default or,
/// of the default itself, the best of the others. Sentences to start from; empty where there is nothing to compare.
QString consequencesOf(const Framework& framework, const Assessment& assessment, AlternativeIndex chosen);

} // namespace waymark::ui
