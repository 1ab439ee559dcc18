#pragma once

#include "core/framework/dependency_order.h"
#include "core/framework/framework.h"

namespace waymark {

/// By question: the questions that its visibility depends on.
Dependencies visibilityDependencies(const Framework& framework);

} // namespace waymark
