#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// SHA-256 (FIPS 180-4) of the bytes, as 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

/// Whether a text is spelt as `sha256` spells it.
bool isSha256(std::string_view text);

} // namespace waymark
