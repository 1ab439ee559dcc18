#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// How wide a text is at most in a common sans serif: the wider of Inter and DejaVu Sans for ASCII, an em for anything
/// else that may be wide. Core has no fonts to ask; pictures must not rely on those of the reader either.
double textWidth(std::string_view text, double size);

/// The text, cut with `…` where it would be wider.
std::string elided(std::string_view text, double size, double width);

/// The text in lines no wider than that, broken at blanks, in long words anywhere; the last of `most` lines is cut.
std::vector<std::string> wrapped(const std::string& text, double size, double width, std::size_t most);

} // namespace waymark
