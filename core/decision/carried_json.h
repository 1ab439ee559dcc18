#pragma once

#include <string>

#include "core/base/document_json.h"
#include "core/decision/unknown_keys.h"

namespace waymark {

/// JSON text that the decision carries along and that was valid when it was read.
Json carriedJson(const std::string& text);

/// Puts the members that this version does not know behind the known ones.
void addUnknown(Json& object, const UnknownKeys& unknown);

} // namespace waymark
