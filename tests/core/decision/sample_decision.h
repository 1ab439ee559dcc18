#pragma once

#include <string>

#include "core/decision/decision.h"

namespace waymark::test {

/// A decision's file in which every member of the format occurs, as Waymark writes it, on the tiny framework.
std::string sampleDecisionText();

/// What it says.
Decision sampleDecision();

} // namespace waymark::test
