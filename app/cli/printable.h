#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace waymark::cli {

/// Text from outside, fit for a terminal: a line break or tab becomes a space; other control characters, those that
/// turn the writing direction, and bytes that are no UTF-8 go.
std::string printable(std::string_view text);

/// How many characters a printable text has; what a terminal takes as its width, but for wide scripts.
std::size_t characterCount(std::string_view text);

} // namespace waymark::cli
