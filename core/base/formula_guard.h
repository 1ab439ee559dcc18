#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// Text that no spreadsheet takes for a formula (OWASP, CSV injection): what begins with = + - @ in either width, or
/// with TAB, CR, LF or NUL, begins with an apostrophe then, and so does what began with an apostrophe, to tell them
/// apart.
std::string withoutFormula(std::string_view text);

} // namespace waymark
