#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace waymark {

/// Whether a JSON text has the shape that a JSON Schema (draft 7) describes; the errors have places. A second opinion,
/// independent of the readers, which say the same in better words: let them speak first. `file` only names the source.
/// A schema that is none is an error without a place. Its patterns must not repeat without bound: std::regex recurses
/// once for each repetition, and the text comes from outside.
Result<Done> validateAgainstSchema(std::string_view text, const std::string& file, std::string_view schema);

} // namespace waymark
