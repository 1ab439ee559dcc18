#pragma once

#include <QString>

#include "core/decision/priorities.h"

namespace waymark::ui {

/// Which keys weigh under a method, for the footer.
QString weighingKeys(WeightMethod method);

} // namespace waymark::ui
