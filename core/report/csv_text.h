#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// A field of CSV as it is, in quotes where it needs them.
std::string csvField(std::string_view text);

/// Text from outside as a field that no spreadsheet takes for a formula: see `withoutFormula`.
std::string csvText(std::string_view text);

} // namespace waymark
