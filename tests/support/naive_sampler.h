#pragma once

#include "core/smaa/sample.h"

namespace waymark::test {

/// What sampleTable and sampleWorlds do, as plainly as can be: one world after the other in double precision with the
/// generator and the distributions of the standard library. The oracle of the tests and the yardstick of the
/// benchmarks.
Tally naiveTable(const DecisionTable& table, const WeightSpace& space, const RunOptions& options);
Tally naiveWorlds(const WorldModel& model, const WorldRule& rule, const WeightSpace& space, const RunOptions& options);

} // namespace waymark::test
