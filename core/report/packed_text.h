#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace waymark {

/// A text as lines of base64 (RFC 4648) of its gzip form: letters, digits, `+`, `/` and `=` alone, so that it can stand
/// in a comment. Ends in a newline.
std::string packText(std::string_view text);

/// The text that was packed, at most 64 MiB. `file` only names the source in the error.
Result<std::string> unpackText(std::string_view packed, const std::string& file);

} // namespace waymark
