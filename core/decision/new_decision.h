#pragma once

#include <string>

#include "core/decision/decision.h"
#include "core/framework/framework.h"

namespace waymark {

/// How a document names a framework that ships.
FrameworkReference referenceTo(const Framework& framework);

/// An empty document on a framework, with one participant, 'Team'. `now` is ISO 8601 in UTC (core/base/clock). For a
/// framework that does not ship, the caller puts its text into `framework.embedded`.
Decision newDecision(const Framework& framework, std::string title, std::string now);

} // namespace waymark
