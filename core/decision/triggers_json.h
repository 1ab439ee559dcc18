#pragma once

#include <vector>

#include "core/base/document_json.h"
#include "core/base/reader_json.h"
#include "core/decision/record.h"

namespace waymark {

/// Reads a list of triggers; absent is none. Each is about one answer, two answers or a weight.
std::vector<Trigger> readTriggers(const JsonValue& json);
Json triggersToJson(const std::vector<Trigger>& triggers);

} // namespace waymark
