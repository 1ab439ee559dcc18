#pragma once

#include "core/base/result.h"
#include "core/decision/decision.h"
#include "core/framework/framework.h"

namespace waymark::cli {

/// Whatever of a decision does not fit the very framework it was made with: answers, estimates beside them, priorities
/// and own values, of the decision and of its scenarios, and what estimators were given. The places are pointers into
/// the decision's file; see `locateAll`.
Errors misfitsOf(const Framework& framework, const Decision& decision);

} // namespace waymark::cli
