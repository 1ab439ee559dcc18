#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace waymark {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// U+FFFD, which stands where bytes are no well-formed UTF-8.
inline constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

/// Length in bytes (1 to 4) of the well-formed UTF-8 sequence that `text` begins with; 0 if it begins with none: empty,
/// cut short, overlong, a surrogate or beyond U+10FFFF (Unicode 15, table 3-7).
std::size_t utf8Length(std::string_view text);

/// Appends a code point, which must not be a surrogate, as UTF-8.
void appendUtf8(std::string& text, char32_t codePoint);

} // namespace waymark
