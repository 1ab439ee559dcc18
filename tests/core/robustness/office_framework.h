#pragma once

#include "core/decision/decision.h"
#include "core/framework/framework.h"

namespace waymark::test {

/// The office example of tests/data/worked_examples.json as a framework: seven offices A to G, six criteria with the
/// rounded weights, values without any spread. F, the worst, is the default, and a reason holds for every other one: in
/// effect the highest value wins.
Framework officeFramework();

/// A decision on it in which everything is answered.
Decision officeDecision(const Framework& framework);

} // namespace waymark::test
