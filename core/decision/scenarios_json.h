#pragma once

#include <vector>

#include "core/base/document_json.h"
#include "core/base/reader_json.h"
#include "core/decision/scenario.h"

namespace waymark {

/// Reads the list of scenarios; each id may stand there once.
std::vector<Scenario> readScenarios(const JsonValue& json);
Json scenariosToJson(const std::vector<Scenario>& scenarios);

} // namespace waymark
