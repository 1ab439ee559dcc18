#pragma once

#include <cstddef>
#include <string_view>

namespace waymark {

/// Bytes of a day as ISO 8601 spells it.
inline constexpr std::size_t kDateLength = 10;

/// Whether a text is a day of the Gregorian calendar as ISO 8601 spells it, `2026-11-28`.
bool isCalendarDate(std::string_view text);

} // namespace waymark
