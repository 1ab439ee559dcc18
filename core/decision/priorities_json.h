#pragma once

#include "core/base/document_json.h"
#include "core/base/reader_json.h"
#include "core/decision/priorities.h"

namespace waymark {

Priorities readPriorities(const JsonValue& json);

/// As a file spells them. What was never entered under a younger method than swing is left out.
Json prioritiesToJson(const Priorities& priorities);

} // namespace waymark
