#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/message.h"
#include "core/base/result.h"

namespace waymark {

/// What an outside JSON text may cost at most.
struct JsonLimits {
    std::size_t bytes = 64 * 1024 * 1024;
    std::size_t depth = 64; ///< objects and arrays within each other
    std::size_t values = 2'000'000;
};

/// Whether a text is JSON as Waymark takes it: RFC 8259, in well-formed UTF-8 without a byte order mark, without a NUL
/// byte, without a member named twice in one object, every number within what is stored exactly (whole numbers, 64
/// bits) or to double precision. The error names line, column and what was expected. `file` only names the source in
/// it.
Result<Done> checkJson(std::string_view text, const std::string& file, const JsonLimits& limits = {});

/// Line and column at which the value of a JSON pointer starts in a valid text; where the pointer leads nowhere (a
/// missing member), those of the innermost value around it. Reads the text anew: for faults, not for every value.
Where locate(std::string_view text, std::string_view pointer);

/// Gives every error its file, and those without a line the line and column of their pointer; one pass over `text`.
void locateAll(std::string_view text, const std::string& file, Errors& errors);

/// `name` as a step of a JSON pointer (RFC 6901): `/` and the escaped name.
std::string pointerStep(std::string_view name);

} // namespace waymark
